import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { latestInSeason } from '#shared/events/fairness/pastPlace'
import type { Answers } from '#shared/events/form/question'
import { COMMON, type Fit, waysOf } from '#shared/events/places/pools'
import type { ReserveOf } from '#shared/events/places/rules'
import type { BoundMember } from '#shared/membership/member'
import { readPast } from '../fairness/readPast'
import { partsOf } from '../stock/stockOf'
import { beginTeam } from '../team/beginTeam'
import type { PlaceWish } from './placing'
import { fieldKey } from './turnKey'

interface Wanting {
  member: BoundMember
  session?: string | undefined
  /** Those who come along, by their names in the book. */
  guests?: string[]
  /** What was filled in, where it is known. */
  answers?: Answers
  now: number
}

/** What a member wants of an event when they tap: the pools that are theirs in a session, and the ceilings they count in. */
export async function wishOf(
  store: Store,
  event: UnionEvent,
  { member, session = COMMON, guests = [], answers = {}, now }: Wanting
): Promise<PlaceWish> {
  const ways = waysOf(event, await fitOf(store, event, { member, now }), session)
  const team = await beginTeam(store, event, { member, now })
  const people = [member.id, ...guests]
  const stock = partsOf(event.questions, answers, people.length)
  return {
    ...{ people, ways, ...ceilingsOf(event, member) },
    ...(team && { team }),
    ...(stock.length > 0 && { stock }),
    ...(event.approval && { approval: { rule: event.approval } }),
  }
}

function ceilingsOf({ ceiling }: UnionEvent, { unionId, enterpriseId }: BoundMember) {
  if (!ceiling) return { under: [] }
  return {
    under: [fieldKey('u', ceiling.of === 'union' ? unionId : enterpriseId)],
    most: ceiling.most,
    ...(ceiling.byChair && { once: true as const }),
  }
}

/**
 * What decides which reserves are a member's; row, enterprise and record are read only where a reserve asks for what
 * they say.
 */
export async function fitOf(
  store: Store,
  event: UnionEvent,
  { member, now }: { member: BoundMember; now: number }
): Promise<Fit> {
  const { reserves = [], kind } = event
  const asks = (whom: ReserveOf['kind']) => reserves.some(({ of }) => of.kind === whom)
  const isFirst = reserves.some(({ of, until }) => of.kind === 'newcomers' && now < until)
  const [row, firm, pastOf] = await Promise.all([
    asks('tag') ? store.members.find(member.id) : undefined,
    asks('industry') ? store.enterprises.find(member.enterpriseId) : undefined,
    isFirst ? readPast(store, { members: [member.id], kind, now }) : undefined,
  ])
  return {
    ...{ unionId: member.unionId, enterpriseId: member.enterpriseId, tags: row?.tags, industry: firm?.industry },
    isNewcomer: pastOf !== undefined && latestInSeason(event, pastOf(member.id)) === undefined,
  }
}
