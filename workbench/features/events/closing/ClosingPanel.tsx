import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { ClosingLine } from '#shared/recap/closing'
import { Icon } from '../../../ui/Icon'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { closingTexts as texts } from './closingTexts'
import './ClosingPanel.css'

/** 收尾: what is done after the event and what is not yet, each with the way there. */
export function ClosingPanel({ eventId }: { eventId: string }) {
  const { load, reload } = useAsk('recap.closing', { eventId })
  return (
    <Panel title={texts.title} aside={texts.aside} className="closing-panel">
      <Loaded load={load} onRetry={reload} rows={3}>
        {(lines) => (
          <ol className="closing">
            {lines
              .filter(({ state }) => state !== 'none')
              .map((line) => (
                <Line key={line.step} line={line} eventId={eventId} />
              ))}
          </ol>
        )}
      </Loaded>
    </Panel>
  )
}

function Line({ line: { step, state, count }, eventId }: { line: ClosingLine; eventId: string }) {
  const isDone = state === 'done'
  return (
    <li className={isDone ? 'closing__line closing__line--done' : 'closing__line'}>
      <span className="closing__sign">{isDone && <Icon name="check" size={14} />}</span>
      <b>{texts.step[step]}</b>
      <span className="quiet">{isDone ? texts.done[step](count) : texts.open[step]}</span>
      {(!isDone || step === 'takeaways') && (
        <Link className="link" to={texts.to[step](eventId)}>
          {isDone ? texts.change : texts.go[step]}
        </Link>
      )}
    </li>
  )
}
