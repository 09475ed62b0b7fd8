import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import { partName, TALLY_PARTS, wholeOf } from '#shared/pushes/tally'
import type { PushView } from '#shared/pushes/view'
import { Meter } from '../../../ui/lists/Meter'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { pushTexts as texts } from '../pushTexts'
import './ProgressPanel.css'

/** The progress of a push, WeChat's remarks, and what people did with the message. */
export function ProgressPanel({ push, lost }: { push: PushView; lost: boolean }) {
  const { tally, state, remark, endedAt, opened, acted, receipts, subjectId } = push
  if (!tally) return null
  const whole = wholeOf(tally)
  const handled = whole - tally.waiting

  return (
    <Panel title={texts.progress} aside={endedAt && texts.finished(momentText(endedAt, Date.now()))}>
      <div className="push-progress" role="status" aria-live="polite">
        <Meter part={handled} whole={whole} width="100%" />
        <p>
          <b>{texts.done(handled.toLocaleString(), whole.toLocaleString())}</b>
        </p>
        <dl className="push-progress__tally">
          {TALLY_PARTS.filter((part) => tally[part] > 0).map((part) => (
            <div key={part}>
              <dt>{partName[part]}</dt>
              <dd className={`push-progress__${part}`}>{tally[part].toLocaleString()}</dd>
            </div>
          ))}
        </dl>
        {lost && <Notice tone="warn">{texts.offline}</Notice>}
        {state === 'stopped' && <Notice tone="bad">{texts.stoppedWhy(remark ?? '')}</Notice>}
        {state === 'sending' && !lost && <Notice tone={remark ? 'warn' : 'quiet'}>{remark ?? texts.canLeave}</Notice>}
        <div className="push-progress__effect">
          <dl className="push-progress__tally">
            <div>
              <dt>{texts.opened}</dt>
              <dd>{opened.toLocaleString()}</dd>
            </div>
            <div>
              <dt>{texts.acted}</dt>
              <dd>{acted.toLocaleString()}</dd>
            </div>
            {receipts && (
              <div>
                <dt>{texts.receipts}</dt>
                <dd>
                  <Link to={`/news/${subjectId}/receipts`}>
                    {receipts.confirmed.toLocaleString()} / {receipts.asked.toLocaleString()}
                  </Link>
                </dd>
              </div>
            )}
          </dl>
          <p className="quiet">{texts.reportHint}</p>
        </div>
      </div>
    </Panel>
  )
}
