import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { judge } from './judge'

const PAGE = 30

/** 待修的. Enterprises with something to mend, the worst first; a page begins behind the row that its cursor names. */
export async function listFaults(
  { unionId, kind, cursor }: Input<'register.faults'>,
  { store, now }: PersonContext
): Promise<Output<'register.faults'>> {
  const rows = (await judge(store, now, unionId))
    .filter(({ faults }) => (kind ? faults.includes(kind) : faults.length > 0))
    .sort((one, other) => other.faults.length - one.faults.length || (one.id < other.id ? -1 : 1))
  const start = cursor ? rows.findIndex(({ id }) => id === cursor) + 1 : 0
  const items = rows.slice(start, start + PAGE)
  const last = items.at(-1)
  return done({ items, ...(last && start + PAGE < rows.length && { cursor: last.id }) })
}
