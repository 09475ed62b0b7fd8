import { inBeijing } from '#shared/beijingTime'
import type { Brand, BrandEdition } from '#shared/brands/brand'
import type { UnionEvent } from '#shared/events/event'
import type { PastEdition } from '../past/seedPast'
import brands from './brands.json'

const DAY = 24 * 3_600_000
/** Four are named as brands by the article; of the others it says only that they are run. */
const SOURCE = '介绍本街道工会的报道点了名的品牌（示例）'

/** The brands of the demonstration: their editions are the events of its season and of those before. */
export function seedBrands(events: UnionEvent[], past: PastEdition[], now: number): Brand[] {
  const yearOf = new Map(events.map(({ id, startsAt }) => [id, inBeijing(startsAt).year()]))
  return brands.map(({ title, about, isNamed, editions }, index) => ({
    ...{ id: `brand-${String(index + 1).padStart(2, '0')}`, title, about },
    ...(isNamed && { source: SOURCE }),
    editions: [
      ...past.filter(({ brand }) => brand === title).map(({ name, year, eventId }) => ({ name, year, eventId })),
      ...editions.flatMap((edition): BrandEdition[] => {
        if ('yearBefore' in edition) {
          const { name, people, yearBefore } = edition
          const next = yearOf.get(yearBefore)
          return next === undefined ? [] : [{ name, year: next - 1, ...(people !== undefined && { people }) }]
        }
        const { name, eventId } = edition
        const year = yearOf.get(eventId)
        return year === undefined ? [] : [{ name, eventId, year }]
      }),
    ],
    ...{ state: 'shown' as const, changedBy: '林示例', changedAt: now - 30 * DAY, rev: 1 },
  }))
}
