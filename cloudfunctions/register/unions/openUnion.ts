import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { trueMembersOf, withoutGrams } from '../../directory/feature'
import { chairsOf, committeeOf } from './whoIsWho'

/** 工会档案. The union, who leads it, and what goes along when it is merged. */
export async function openUnion(
  { unionId }: Input<'register.openUnion'>,
  { store, now }: PersonContext
): Promise<Output<'register.openUnion'>> {
  const union = await store.unions.get(unionId)
  const [into, chairs, committee, events, members] = await Promise.all([
    union.mergedInto ? store.unions.find(union.mergedInto) : undefined,
    chairsOf(store, unionId),
    committeeOf(store, unionId),
    store.events.count({ unionId, endsAt: _.gt(now) }),
    trueMembersOf(store, unionId),
  ])
  const known = { ...withoutGrams(union), members }
  return done({ union: known, ...(into && { intoName: into.name }), chairs, committee, events })
}
