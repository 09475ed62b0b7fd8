import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'

const DAY = 86_400_000

/**
 * 取消以后. The entries of an event that was cancelled before its draw go a day later, when everybody has been told; nothing is
 * drawn any more. Answers when to look again.
 */
export async function dropCancelled(
  store: Store,
  { id, changedAt }: Pick<UnionEvent, 'id' | 'changedAt'>,
  now: number
): Promise<number | undefined> {
  if (now < changedAt + DAY) return changedAt + DAY
  const { state } = await store.lotteryDraws.get(id)
  // Whose places were drawn are signed up by now, and are forgotten with the others.
  if (state !== 'drawn') {
    await store.lotteryEntries.remove({ eventId: id })
    await store.lotteryLists.remove({ _id: id })
  }
  await store.lotteryDraws.change({ _id: id }, { state: 'done' })
  return undefined
}

/** Events to come whose draw a member has entered, and which is still to be. */
export async function listEntered({ lotteryEntries, lotteryDraws }: Store, memberId: string): Promise<string[]> {
  const rows = await lotteryEntries.listAll({ where: { memberId }, fields: ['eventId'] })
  const draws = await lotteryDraws.listByIds(rows.map(({ eventId }) => eventId))
  return draws.filter(({ state }) => state !== 'done').map(({ id }) => id)
}

/** Takes a member out of every draw that is still to be; answers how many those were. */
export async function dropEntries(store: Store, memberId: string): Promise<number> {
  const entered = await listEntered(store, memberId)
  if (entered.length === 0) return 0
  return store.lotteryEntries.remove({ memberId, eventId: _.in(entered) })
}

/** Entries of draws still to be belong to the union and the enterprise where their person is now. */
export async function followEntries(
  store: Store,
  { id: memberId, unionId, enterpriseId }: { id: string; unionId: string; enterpriseId: string }
): Promise<void> {
  const entered = await listEntered(store, memberId)
  if (entered.length > 0)
    await store.lotteryEntries.change({ memberId, eventId: _.in(entered) }, { unionId, enterpriseId })
}
