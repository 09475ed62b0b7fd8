import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { moveOwn } from './ownCase'

/** 撤回. Whoever asked ends it, as long as nobody has answered. */
export async function withdrawCase(
  { which }: Input<'cases.withdraw'>,
  context: Context
): Promise<Output<'cases.withdraw'>> {
  return moveOwn(context, {
    which,
    isDone: ({ state }) => state === 'withdrawn',
    move: () => ({ move: 'withdraw', step: { deed: 'withdrew' } }),
  })
}
