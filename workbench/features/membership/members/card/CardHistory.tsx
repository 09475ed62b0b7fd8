import { nearText } from '#shared/beijingTime'
import type { RowLine } from '#shared/membership/rows/view'
import { cardTexts as texts } from './cardTexts'

/** 经过: who did what to the row, the latest first. */
export function CardHistory({ lines }: { lines: RowLine[] }) {
  const now = Date.now()
  return (
    <section className="member-card__part">
      <h3>{texts.history}</h3>
      {lines.length === 0 && <p className="faint">{texts.noHistory}</p>}
      <ol className="member-card__history">
        {lines.map(({ id, at, person, deed, remark }) => (
          <li key={id}>
            <b>{deed}</b>
            <span className="faint">
              {person} {nearText(at, now)}
            </span>
            {remark && <p>{remark}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
