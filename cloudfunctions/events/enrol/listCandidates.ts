import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Enrollee } from '#shared/events/enrol/view'
import { done } from '#shared/result'
import { pageOfRoster } from '../../membership/feature'
import { asEnrollees } from './enrollees'

/** Who has never been anywhere is sought page by page; what is not found by then the next page goes on with. */
const ENOUGH = 20
const MOST_LOOKS = 6

/** 从名册里挑. A page of the union's roster by pinyin, with what a chair goes by. */
export async function listCandidates(
  { eventId, unionId, text, cursor, never }: Input<'events.candidates'>,
  { store, now }: PersonContext
): Promise<Output<'events.candidates'>> {
  const items: Enrollee[] = []
  for (let from = cursor, look = 0; ; look++) {
    const page = await pageOfRoster(store, { unionId }, { cursor: from, ...(text && { text }) })
    const people = await asEnrollees(store, eventId, page.items, now)
    items.push(...(never ? people.filter(({ isNew, status }) => isNew && !status) : people))
    if (!never || !page.cursor || items.length >= ENOUGH || look >= MOST_LOOKS) return done({ ...page, items })
    from = page.cursor
  }
}
