import { momentText, nearText } from '#shared/beijingTime'
import type { RowLine, RowPlace } from '#shared/membership/rows/view'
import { CardPart } from '../../../../ui/SideCard'
import { cardTexts as texts } from './cardTexts'

/** Events to come in which the row has a place or waits for one. */
export function CardPlaces({ places }: { places: RowPlace[] }) {
  if (places.length === 0) return null
  const now = Date.now()
  return (
    <CardPart title={texts.places}>
      <ul>
        {places.map(({ id, title, startsAt }) => (
          <li key={id}>
            {title} <span className="faint">{momentText(startsAt, now)}</span>
          </li>
        ))}
      </ul>
    </CardPart>
  )
}

/** 经过: who did what to the row, the latest first. */
export function CardHistory({ lines }: { lines: RowLine[] }) {
  const now = Date.now()
  return (
    <CardPart title={texts.history}>
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
    </CardPart>
  )
}
