import { momentText } from '#shared/beijingTime'
import type { RowLine, RowPlace } from '#shared/membership/rows/view'
import { History } from '../../../../ui/lists/History'
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

/** 经过 of the row. */
export function CardHistory({ lines }: { lines: RowLine[] }) {
  return (
    <CardPart title={texts.history}>
      {lines.length === 0 ? <p className="faint">{texts.noHistory}</p> : <History lines={lines} />}
    </CardPart>
  )
}
