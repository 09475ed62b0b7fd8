import { randomBytes } from 'node:crypto'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import type { LotteryDraw } from './lotteryRows'
import { sha256 } from './sha256'

const SEED_BYTES = 32

/**
 * Begins the draw of an event before anybody can enter: its seed is thrown and sealed, and the seed's fingerprint is there for
 * all to see. A publication that was cut short finds the one that it began.
 */
export async function layDraw(
  store: Store,
  sealing: Sealing,
  { event, now }: { event: UnionEvent; now: number }
): Promise<void> {
  if (!event.lottery) return
  const { id, closesAt } = event
  if (!(await store.lotteryDraws.add(newDraw(sealing, event))))
    await store.lotteryDraws.change({ _id: id, state: 'open' }, { closesAt })
  await promiseWork(store, { name: 'events.draw', subject: id, at: closesAt, now })
}

/** The draws of all published events that have one, for data that was laid without them. */
export async function layDraws(store: Store, sealing: Sealing, now: number): Promise<void> {
  const events = await store.events.listAll({ where: { state: 'published', 'lottery.drawsAt': _.gt(now) } })
  for (const event of events) await layDraw(store, sealing, { event, now })
}

/** A draw to which nobody has come yet. */
export function newDraw(
  sealing: Sealing,
  { id, closesAt }: Pick<UnionEvent, 'id' | 'closesAt'>,
  seed = randomBytes(SEED_BYTES).toString('hex')
): LotteryDraw {
  return { id, state: 'open', closesAt, seedHash: sha256(seed), sealed: sealing.seal(seed, seedPlace(id)), told: 0 }
}

/** Where a seed is at home: sealed for one event, it opens for no other. */
export function seedPlace(eventId: string): string {
  return `lotteryDraws/${eventId}`
}
