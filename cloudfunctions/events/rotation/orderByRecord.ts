import { noteOwnDeed } from '#server/log/noteOwnDeed'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { rankByRecord } from '#shared/events/rotation/rankByRecord'
import type { Asked } from '#shared/review/review'
import type { PlaceOrder } from '../order/orderRows'
import { readApplied } from './readApplied'
import { rotationReview } from './rotationReview'

/**
 * 按记录排. What is calculated for a round is written once, and only then asked for: nobody passes what another run still
 * changes.
 */
export async function orderByRecord(
  store: Store,
  event: UnionEvent,
  { order, now }: { order: PlaceOrder; now: number }
): Promise<PlaceOrder> {
  const { id } = event
  const { review, round = 1, organiser = { askedBy: '', askedByName: '' } } = order
  const isDue = review === undefined || review.state === 'ordering'
  if (isDue && order.state === 'closed') {
    await writeRanks(store, event, { round, now })
    const asked: Asked = review?.asked ?? { ...organiser, askedAt: now }
    const asRead = review ? { 'review.state': 'ordering' as const } : { review: _.exists(false) }
    await store.lotteryDraws.change(
      { _id: id, state: 'closed', round, ...asRead },
      { review: { state: 'asked', asked } }
    )
  }
  const asked = await store.lotteryDraws.get(id)
  if (asked.review?.state === 'asked') await noteOrdered(store, asked)
  await rotationReview.tasks.note(store, id)
  return asked
}

async function writeRanks(store: Store, event: UnionEvent, { round, now }: { round: number; now: number }) {
  const { lotteryLists } = store
  const { round: written = 0 } = await lotteryLists.get(event.id)
  if (written >= round) return
  const ranks = rankByRecord(await readApplied(store, event, now))
  const calculated = { ranked: ranks.map(({ number }) => number), grounds: ranks.map(({ grounds }) => grounds), round }
  await lotteryLists.change({ _id: event.id, round: _.not(_.gte(round)) }, calculated)
}

/** One line in the log for each round, whose id a repeat shares. */
async function noteOrdered(store: Store, { id, entries = 0, review }: PlaceOrder): Promise<void> {
  const at = review?.asked.askedAt ?? 0
  await noteOwnDeed(store, { at, action: 'events.order', subject: id, remark: `申请 ${entries} 人，等干部看` })
}
