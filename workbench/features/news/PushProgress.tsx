import { momentText } from '#shared/beijingTime'
import type { Push } from '#shared/news/push'
import { Icon } from '../../ui/Icon'
import { Meter } from '../../ui/Meter'
import { Notice } from '../../ui/Notice'
import { countPush, isUnderWay } from './countPush'
import { PushTag } from './PushTag'
import { pushTexts as texts } from './pushTexts'
import { useFollowPush } from './useFollowPush'
import './PushProgress.css'

/** How far a push has come, batch by batch, and what WeChat said. */
export function PushProgress({ push: first }: { push: Push }) {
  const { push, lost } = useFollowPush(first)
  const { accepted, failed, unknown, waiting, batchesDone } = countPush(push)
  const all = push.batches.length

  return (
    <div className="push-progress" role="status" aria-live="polite">
      <div className="push-progress__head">
        <PushTag push={push} />
        <span className="quiet">{texts.askedBy(push.askedBy, momentText(push.askedAt, Date.now()))}</span>
      </div>
      <Meter part={accepted} whole={push.expected} width="100%" />
      <ul className="push-progress__tally">
        <li>{all > 0 ? texts.batches(batchesDone, all) : texts.preparing}</li>
        <li className="push-progress__good">{texts.accepted(accepted.toLocaleString())}</li>
        {waiting > 0 && <li>{texts.waiting(waiting.toLocaleString())}</li>}
        {failed > 0 && <li className="push-progress__bad">{texts.failed(failed.toLocaleString())}</li>}
        {unknown > 0 && <li className="push-progress__warn">{texts.unknown(unknown.toLocaleString())}</li>}
      </ul>
      {push.batches.map(({ clientId, count, remark }, index) =>
        remark ? (
          <Notice key={clientId} tone="warn">
            {texts.batch(index + 1, count.toLocaleString())}：{remark}
          </Notice>
        ) : null
      )}
      {lost && <Notice tone="warn">{texts.offline}</Notice>}
      {isUnderWay(push) && !lost && <Notice>{texts.canLeave}</Notice>}
      {push.state === 'sent' && <Notice tone="good">{texts.sent(accepted.toLocaleString())}</Notice>}
      {push.state === 'failed' && <Notice tone="bad">{texts.failedWhy}</Notice>}
      {push.state === 'unknown' && <Notice tone="warn">{texts.unknownWhy}</Notice>}
      <a className="push-progress__phone" href="/follower/" target="_blank" rel="noreferrer">
        <Icon name="phone" size={16} />
        {texts.seePhone}
      </a>
    </div>
  )
}
