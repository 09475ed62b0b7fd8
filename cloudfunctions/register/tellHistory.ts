import type { PersonContext } from '#server/context'
import { LATEST_FIRST } from '#server/log/latestFirst'
import type { Input, Output } from '#shared/api'
import { remarkOf } from '#shared/log/view'
import { done } from '#shared/result'
import { withNames } from '../log/feature'
import { nameThings } from './nameThings'

const PAGE = 20

/** 经过. What was done to a thing of the register and by whom, as the log has it; the latest first. */
export async function tellHistory(
  { id, cursor }: Input<'register.history'>,
  { store, house }: PersonContext
): Promise<Output<'register.history'>> {
  if ((await nameThings(store, [id])).length === 0) return done({ items: [] })
  const page = await store.log.page({ where: { subject: id }, ...LATEST_FIRST, size: PAGE, cursor })
  const rows = await withNames(store, house, page.items)
  return done({
    ...page,
    items: rows.map((row) => ({ id: row.id, at: row.at, person: row.person, deed: row.deed, remark: remarkOf(row) })),
  })
}
