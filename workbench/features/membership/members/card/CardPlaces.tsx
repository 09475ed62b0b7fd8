import { momentText } from '#shared/beijingTime'
import type { RowPlace } from '#shared/membership/rows/view'
import { cardTexts as texts } from './cardTexts'

/** Events to come in which the row has a place or waits for one. */
export function CardPlaces({ places }: { places: RowPlace[] }) {
  if (places.length === 0) return null
  const now = Date.now()
  return (
    <section className="member-card__part">
      <h3>{texts.places}</h3>
      <ul>
        {places.map(({ id, title, startsAt }) => (
          <li key={id}>
            {title} <span className="faint">{momentText(startsAt, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
