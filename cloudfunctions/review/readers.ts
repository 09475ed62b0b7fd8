import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { holds, roleFor, THE_STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import { namedCard } from '#shared/review/readerCards'
import { isSameHuman } from '#shared/review/review'
import { leaveMessages } from '../delivery/feature'
import { humansOf } from './humans'

const READER = roleFor('secondReader', THE_STREET)

/** 第二审核人. Everybody who was named to read before others do. */
export async function listReaders(
  _input: Input<'review.readers'>,
  { store }: PersonContext
): Promise<Output<'review.readers'>> {
  const found = await findReaders(store)
  const firms = await store.enterprises.listByIds([
    ...new Set(found.flatMap(({ member }) => member?.enterpriseId ?? [])),
  ])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return done(
    found
      .map(({ id, name, member }) => ({ id, name, enterpriseName: (member && nameOf.get(member.enterpriseId)) ?? '' }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh'))
  )
}

export function findReaders({ people }: Store) {
  return people.listAll({ where: { 'roles.kind': 'secondReader' }, fields: ['name', 'member'] })
}

/**
 * 请第二审核人. Whoever is bound to that row of the roster may look at what waits for a second reader, and do nothing else.
 * Never oneself by another account. A repeat changes nothing.
 */
export async function nameReader(
  { memberId }: Input<'review.nameReader'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'review.nameReader'>> {
  const { personId, standing } = await store.members.get(memberId)
  const named = personId && standing !== 'left' ? await store.people.find(personId) : undefined
  if (!named) return refused('reader_unbound')
  if (named.leaving) return refused('leaving')
  if (isOfficer(named)) return refused('reads_anyway')
  const [own, other] = await humansOf(store, [person, named])
  if (own && other && isSameHuman(own, other)) return refused('reader_yourself')
  const added = await store.people.change(
    { _id: named.id, 'roles.kind': _.neq('secondReader'), 'leaving.at': _.exists(false) },
    { roles: _.push([READER]) }
  )
  if (added === 0) line.leaveOut()
  const card = namedCard(person.name, now)
  if (added > 0) {
    await leaveMessages(
      store,
      [newMessage({ ...card, subject: 'reader', turn: `${now}`, personId: named.id }, now)],
      now
    )
  }
  line.say({ subject: named.name, personId: named.id })
  return done({ name: named.name })
}

/** 不再请. The post ends at once; whoever else they are stays. */
export async function endReader(
  { personId }: Input<'review.endReader'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'review.endReader'>> {
  const { name, roles } = await store.people.get(personId)
  const ended = roles.filter((role) => holds([role], ['secondReader'], [THE_STREET]))
  const changes = { roles: _.pullAll(ended), postsEnded: { at: now, by: person.id, roles: ended } }
  const isThere = { _id: personId, 'roles.kind': 'secondReader' as const }
  if (ended.length === 0 || (await store.people.change(isThere, changes)) === 0) line.leaveOut()
  line.say({ subject: name })
  return done({ ended: true })
}
