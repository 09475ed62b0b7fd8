import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import type { LotteryState, LotteryView, OwnEntry } from '#shared/events/lottery/view'
import { registrationId } from '#shared/events/registration'
import { ownOf } from './entries/enterLottery'
import { seedPlace } from './layDraw'
import type { LotteryDraw, LotteryEntry } from './lotteryRows'
import { findOutcomes } from './outcomes'

const $ = _.aggregate

/** 抽签. What a reader sees of the lottery of an event, and their own entry; nothing of an event that has none. */
export async function seeLottery(
  store: Store,
  { id, lottery }: UnionEvent,
  memberId?: string
): Promise<LotteryView | undefined> {
  if (!lottery) return undefined
  const [draw, entry] = await Promise.all([
    store.lotteryDraws.find(id),
    memberId ? store.lotteryEntries.find(registrationId(id, memberId)) : undefined,
  ])
  if (!draw) return undefined
  const { seedHash, listHash, seed, drawnAt } = draw
  const [entries, mine] = await Promise.all([
    draw.entries ?? store.lotteryEntries.count({ eventId: id }),
    entry && seeOwn(store, draw, entry),
  ])
  return {
    ...{ state: stateOf(draw), entries, seedHash },
    ...(listHash && { listHash }),
    ...(seed && { seed }),
    ...(drawnAt && { drawnAt }),
    ...(mine && { mine }),
  }
}

function stateOf({ state, seed }: LotteryDraw): LotteryState {
  if (seed) return state === 'done' ? 'drawn' : 'drawing'
  return state === 'open' ? 'open' : 'closed'
}

/** The own entry, with its rank once that is there, and what came of it once everybody is told. */
export async function seeOwn(store: Store, draw: LotteryDraw, entry: LotteryEntry): Promise<OwnEntry> {
  const own = ownOf(entry)
  if (!draw.seed) return own
  const [found] = await store.lotteryLists.project<{ index: number }>(
    { _id: draw.id },
    { index: $.indexOfArray(['$ranked', entry.number]) }
  )
  const rank = (found?.index ?? -1) + 1
  if (rank === 0) return own
  if (draw.state !== 'done') return { ...own, rank }
  const outcomeOf = await findOutcomes(store, draw.id, [entry.memberId])
  return { ...own, rank, outcome: outcomeOf(entry.memberId) }
}

/** The same for the desk, which also says where the seed cannot be opened. */
export async function watchLottery(
  store: Store,
  event: UnionEvent,
  sealing: Sealing
): Promise<LotteryView | undefined> {
  const seen = await seeLottery(store, event)
  if (!seen || seen.seed) return seen
  const { sealed } = await store.lotteryDraws.get(event.id)
  return sealing.open(sealed, seedPlace(event.id)).ok ? seen : { ...seen, isStuck: true }
}
