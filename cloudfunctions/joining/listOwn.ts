import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { findOwn } from './begin'
import { viewOwn } from './viewOwn'

/** 我的申请. At most two: about one's own membership, and for a union at one's enterprise. */
export async function listOwn(_input: Input<'joining.mine'>, context: PersonContext): Promise<Output<'joining.mine'>> {
  const found = await Promise.all([findOwn(context, 'join'), findOwn(context, 'found')])
  return done(await Promise.all(found.flatMap((one) => (one ? [viewOwn(context.store, one)] : []))))
}
