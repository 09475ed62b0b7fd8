import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { mayEnter } from '#shared/access/who'
import type { Input, Output } from '#shared/api'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import type { Person } from '#shared/identity/person'
import type { BoundMember } from '#shared/membership/member'
import { done } from '#shared/result'
import { wherePushedTo } from '../delivery/feature'

/** 我. The person who is signed in on the phone or at the desk. */
export async function getMe(_input: Input<'me.get'>, { store, person }: PersonContext): Promise<Output<'me.get'>> {
  const { id, name, roles, readUpTo, leaving } = person
  const unreadAfter = { pageKey: _.gt(readUpTo ?? '') }
  const [member, ownUnread, pushedUnread, waiting] = await Promise.all([
    person.member ? withNames(store, person.member) : undefined,
    store.messages.count({ personId: id, ...unreadAfter }),
    store.pushChunks.count({ ...wherePushedTo(person), ...unreadAfter }),
    person.member ? 0 : store.bindings.count({ personId: id, state: 'waiting' }),
  ])
  return done({
    id,
    name,
    roles,
    may: actionsFor(person),
    unread: ownUnread + pushedUnread,
    bindingWaits: waiting > 0,
    ...(member && { member }),
    ...(leaving && { leaving: { at: leaving.at } }),
  })
}

function actionsFor(person: Person): string[] {
  const all: [string, AnyAction][] = Object.entries(contracts)
  return all.filter(([, { who }]) => mayEnter(who, person)).map(([name]) => name)
}

async function withNames({ enterprises, unions }: Store, member: BoundMember) {
  const [enterprise, union] = await Promise.all([enterprises.find(member.enterpriseId), unions.find(member.unionId)])
  return { ...member, enterpriseName: enterprise?.name ?? '', unionName: union?.name ?? '' }
}
