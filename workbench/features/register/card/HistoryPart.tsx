import { usePages } from '#client/asking/usePages'
import { nearText } from '#shared/beijingTime'
import { Pages } from '../../../ui/lists/Pages'
import { CardPart } from '../../../ui/SideCard'
import { cardTexts as texts } from './cardTexts'
import './HistoryPart.css'

/** 经过: who did what to a union or an enterprise, the latest first. */
export function HistoryPart({ id, turn }: { id: string; turn: number }) {
  return (
    <CardPart title={texts.history}>
      <Lines key={turn} id={id} />
    </CardPart>
  )
}

function Lines({ id }: { id: string }) {
  const list = usePages('register.history', { id })
  const now = Date.now()
  return (
    <Pages list={list} rows={3} empty={<p className="faint">{texts.noHistory}</p>}>
      {(lines) => (
        <ol className="history">
          {lines.map(({ id: lineId, at, person, deed, remark }) => (
            <li key={lineId}>
              <b>{deed}</b>
              <span className="faint">
                {person} {nearText(at, now)}
              </span>
              {remark && <p>{remark}</p>}
            </li>
          ))}
        </ol>
      )}
    </Pages>
  )
}
