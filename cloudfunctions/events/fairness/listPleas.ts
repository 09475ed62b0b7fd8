import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { readPast } from './readPast'

const PAGE = 30

/** 等干部看的申诉. Those that have waited longest first, each with what its person missed. */
export async function listPleas(
  { cursor }: Input<'events.pleas'>,
  { store, now }: PersonContext
): Promise<Output<'events.pleas'>> {
  const page = await store.registrations.page({
    where: { 'absent.plea.state': 'asked' },
    order: ['absent.plea.askedAt', 'asc'],
    thenBy: ['_id', 'asc'],
    size: PAGE,
    cursor,
  })
  const pastOf = await readPast(store, { members: page.items.map(({ memberId }) => memberId), now })
  const items = page.items.flatMap(({ eventId, memberId, name, absent }) => {
    if (!absent?.plea) return []
    const { words, askedAt } = absent.plea
    const missed = pastOf(memberId).filter((one) => one.absent && !one.absent.excusedAt)
    return [{ eventId, memberId, name, words, askedAt, missed: missed.map(({ title }) => title) }]
  })
  return done({ ...page, items })
}
