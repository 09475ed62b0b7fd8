import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { RankedRow } from '#shared/events/order/view'
import { isReaderFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done, refused } from '#shared/result'
import { listRanks } from './listRanks'
import type { OrderEntry } from './orderRows'
import { findOutcomes } from './outcomes'

const PAGE = 50

/** 名次. Who has which rank, by what, and what came of it; the people of other unions are shown as in the list of sign-ups. */
export async function listOrder(
  { eventId, cursor = '0' }: Input<'events.drawn'>,
  { store, person }: PersonContext
): Promise<Output<'events.drawn'>> {
  const draw = await store.lotteryDraws.find(eventId)
  if (!draw) return refused('not_by_lot')
  const from = Math.max(0, Number.parseInt(cursor, 10) || 0)
  const { numbers, entries, grounds, total } = await listRanks(store, eventId, { from, size: PAGE })
  const [outcomeOf, nameOf] = await Promise.all([
    findOutcomes(
      store,
      eventId,
      entries.map(({ memberId }) => memberId)
    ),
    firmNames(store, entries),
  ])
  const entryOf = new Map(entries.map((entry) => [entry.number, entry]))
  const items = numbers.map((number, index): RankedRow => {
    const entry = entryOf.get(number)
    if (!entry) return { rank: from + index + 1, number }
    const { memberId, name, session, unionId, enterpriseId, unfit } = entry
    const isOpen = isReaderFor(person, unionId)
    return {
      rank: from + index + 1,
      number,
      person: {
        ...{ memberId, name: isOpen ? name : maskName(name) },
        ...{ enterpriseName: nameOf(enterpriseId), outcome: outcomeOf(memberId) },
        ...(session && { session }),
        ...(unfit && { unfit }),
        ...(grounds[index] && { grounds: grounds[index] }),
        ...(!isOpen && { isMasked: true as const }),
      },
    }
  })
  const next = from + numbers.length
  return done({ items, ...(next < total && { cursor: String(next) }) })
}

async function firmNames({ enterprises }: Store, entries: OrderEntry[]) {
  const firms = await enterprises.listByIds([...new Set(entries.map(({ enterpriseId }) => enterpriseId))])
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? ''
}
