import { inBeijing } from '../beijingTime'
import type { UnionEvent } from '../events/event'
import type { BrandEdition } from './brand'

const NUMBERED = /第\s?[一二三四五六七八九十百\d]{1,4}\s?[届期季]/

/** 成为一届. An event as an edition of its brand: by the number in its name, or by its year where it has none. */
export function editionOf({ id, title, startsAt }: Pick<UnionEvent, 'id' | 'title' | 'startsAt'>): BrandEdition {
  const year = inBeijing(startsAt).year()
  const [name = `${year} 年`] = NUMBERED.exec(title) ?? []
  return { name, year, eventId: id }
}
