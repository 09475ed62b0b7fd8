import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { mayEnter } from '#shared/access/who'
import type { Input, Output } from '#shared/api'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import type { Person } from '#shared/identity/person'
import type { BoundMember } from '#shared/membership/member'
import { UNREAD_COUNTED } from '#shared/messages/unread'
import { pageKey } from '#shared/page'
import { done } from '#shared/result'
import { wherePushedTo } from '../delivery/feature'

const RECENT_MS = 60 * 86_400_000

/** 我. The person who is signed in on the phone or at the desk. */
export async function getMe(_input: Input<'me.get'>, { store, person, now }: PersonContext): Promise<Output<'me.get'>> {
  const { id, name, roles, readUpTo, leaving } = person
  const isUnread = { pageKey: _.gt(unreadAfter(readUpTo, now)) }
  const [member, ownUnread, pushedUnread, waiting] = await Promise.all([
    person.member ? withNames(store, person.member) : undefined,
    store.messages.count({ personId: id, ...isUnread }),
    store.pushChunks.count({ ...wherePushedTo(person), ...isUnread }),
    person.member ? 0 : store.bindings.count({ personId: id, state: 'waiting' }),
  ])
  return done({
    id,
    name,
    roles,
    may: actionsFor(person),
    unread: Math.min(ownUnread + pushedUnread, UNREAD_COUNTED),
    bindingWaits: waiting > 0,
    now,
    ...(member && { member }),
    ...(leaving && { leaving: { at: leaving.at } }),
  })
}

/** Unread is what came since the last look, of the last sixty days: who never looks costs no more with the years. */
function unreadAfter(readUpTo: string | undefined, now: number): string {
  const recent = pageKey(now - RECENT_MS, '')
  return readUpTo !== undefined && readUpTo > recent ? readUpTo : recent
}

function actionsFor(person: Person): string[] {
  const all: [string, AnyAction][] = Object.entries(contracts)
  return all.filter(([, { who }]) => mayEnter(who, person)).map(([name]) => name)
}

async function withNames({ enterprises, unions }: Store, member: BoundMember) {
  const [enterprise, union] = await Promise.all([enterprises.find(member.enterpriseId), unions.find(member.unionId)])
  return { ...member, enterpriseName: enterprise?.name ?? '', unionName: union?.name ?? '' }
}
