import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'

/** Whether places of this event are still to be given out by a draw. */
export async function awaitsOrder({ lotteryDraws }: Store, { id, lottery }: UnionEvent): Promise<boolean> {
  if (!lottery) return false
  const draw = await lotteryDraws.find(id)
  return draw !== undefined && draw.state !== 'done'
}
