import type { SyncView } from '#shared/account/view'
import { nearText } from '#shared/beijingTime'
import { Facts } from '../../ui/Facts'
import { Meter } from '../../ui/Meter'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { StateTag, type Tone } from '../../ui/StateTag'
import { syncStateName, accountTexts as texts } from './texts'

const tones: Record<SyncView['state'], Tone> = { running: 'live', complete: 'good', refused: 'bad' }

/** The nightly walk over WeChat's list, and whether it came to its end. */
export function SyncPanel({ sync }: { sync: SyncView | undefined }) {
  if (!sync) {
    return (
      <Panel title={texts.sync}>
        <p className="quiet">{texts.noSync}</p>
      </Panel>
    )
  }
  const now = Date.now()
  const { state, seen, total, startedAt, lastCompleteAt, remark } = sync
  return (
    <Panel title={texts.sync} aside={<StateTag tone={tones[state]}>{syncStateName[state]}</StateTag>}>
      <Facts
        facts={[
          [texts.lastComplete, lastCompleteAt ? nearText(lastCompleteAt, now) : texts.never],
          [texts.syncStarted, nearText(startedAt, now)],
          [texts.syncSeen, texts.syncCount(seen.toLocaleString(), total.toLocaleString())],
        ]}
      />
      {state === 'running' && total > 0 && <Meter part={seen} whole={total} width="100%" />}
      {remark && <Notice tone={state === 'refused' ? 'bad' : 'warn'}>{remark}</Notice>}
      {state !== 'complete' && <p className="faint account__line">{texts.partial}</p>}
    </Panel>
  )
}
