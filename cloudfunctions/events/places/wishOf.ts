import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { COMMON, type Fit, waysOf } from '#shared/events/places/pools'
import type { BoundMember } from '#shared/membership/member'
import type { PlaceWish } from './placing'
import { fieldKey } from './turnKey'

interface Wanting {
  member: BoundMember
  session?: string | undefined
  /** Those who come along, by their names in the book. */
  guests?: string[]
}

/** What a member wants of an event when they tap: the pools that are theirs in a session, and the ceilings they count in. */
export async function wishOf(
  store: Store,
  event: UnionEvent,
  { member, session = COMMON, guests = [] }: Wanting
): Promise<PlaceWish> {
  const ways = waysOf(event, await fitOf(store, event, member), session)
  return { people: [member.id, ...guests], ways, ...ceilingsOf(event, member) }
}

function ceilingsOf({ ceiling }: UnionEvent, { unionId, enterpriseId }: BoundMember) {
  if (!ceiling) return { under: [] }
  return { under: [fieldKey('u', ceiling.of === 'union' ? unionId : enterpriseId)], most: ceiling.most }
}

/** What decides which reserves are a member's; row and enterprise are read only where a reserve asks for what they say. */
export async function fitOf(store: Store, { reserves = [] }: UnionEvent, member: BoundMember): Promise<Fit> {
  const asks = (kind: string) => reserves.some(({ of }) => of.kind === kind)
  const [row, firm] = await Promise.all([
    asks('tag') ? store.members.find(member.id) : undefined,
    asks('industry') ? store.enterprises.find(member.enterpriseId) : undefined,
  ])
  return { unionId: member.unionId, enterpriseId: member.enterpriseId, tags: row?.tags, industry: firm?.industry }
}
