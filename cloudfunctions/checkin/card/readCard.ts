import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { secretOf } from './cards'

/** 会员卡. What the member’s own phone needs to show codes by itself. */
export async function readCard(
  _: Input<'checkin.card'>,
  { store, sealing, person, now }: MemberContext
): Promise<Output<'checkin.card'>> {
  const { member } = person
  const [row, union, secret] = await Promise.all([
    store.members.find(member.id),
    store.unions.find(member.unionId),
    secretOf(store, sealing, { personId: person.id, member, now }),
  ])
  return done({
    ...{ memberId: member.id, name: member.name, unionName: union?.name ?? '', secret },
    ...(row && { joinedAt: row.joinedAt }),
  })
}
