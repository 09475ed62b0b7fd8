import Button from 'antd/es/button'
import type { SyncView } from '#shared/account/view'
import { nearText } from '#shared/beijingTime'
import { Facts } from '../../ui/lists/Facts'
import { Meter } from '../../ui/lists/Meter'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { StateTag, type StateTone } from '../../ui/states/StateTag'
import { syncStateName, accountTexts as texts } from './texts'
import { seenText, walkLine } from './walkWords'

const tones: Record<SyncView['state'], StateTone> = { running: 'live', complete: 'good', refused: 'bad' }

interface Props {
  sync: SyncView | undefined
  busy: boolean
  onSync: () => void
}

/** The last walk over WeChat's list of followers and its state; it runs every night, and when an officer wants it. */
export function SyncPanel({ sync, busy, onSync }: Props) {
  const aside = sync && <StateTag tone={tones[sync.state]}>{syncStateName[sync.state]}</StateTag>
  return (
    <Panel title={texts.sync} aside={aside}>
      {sync ? <Walk {...sync} /> : <p className="quiet">{texts.noSync}</p>}
      {sync?.state !== 'running' && (
        <Button block className="account__sync" loading={busy} onClick={onSync}>
          {texts.syncNow}
        </Button>
      )}
    </Panel>
  )
}

function Walk(sync: SyncView) {
  const { state, seen, total, startedAt, lastCompleteAt, remark } = sync
  const now = Date.now()
  return (
    <>
      <Facts
        facts={[
          [texts.lastComplete, lastCompleteAt ? nearText(lastCompleteAt, now) : texts.never],
          [texts.syncStarted, nearText(startedAt, now)],
          [texts.syncSeen, seenText(sync)],
        ]}
      />
      {state === 'running' && total > 0 && <Meter part={seen} whole={total} width="100%" />}
      {remark && <Notice tone={state === 'refused' ? 'bad' : 'warn'}>{remark}</Notice>}
      <p className="faint account__line">{walkLine(sync)}</p>
    </>
  )
}
