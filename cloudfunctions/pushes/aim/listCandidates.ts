import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Person } from '#shared/identity/person'
import type { Member } from '#shared/membership/member'
import { isEverybody } from '#shared/pushes/audience'
import type { Push } from '#shared/pushes/push'
import { subjectOf } from '../subjects'
import { listRoster } from './listRoster'

/** Rows that the database gives in one look. */
const A_LOOK = 1000

/** A person whom a push is for, before the way to them is chosen. */
export interface Candidate {
  reader: string
  person?: Pick<Person, 'id' | 'openId' | 'wechatUnionId' | 'grants' | 'topicsOff'>
  follower?: string
}

const FIELDS = ['openId', 'wechatUnionId', 'grants', 'topicsOff'] as const

/** Nobody who is leaving, or has left. */
const HERE = { 'leaving.at': _.exists(false), leftAt: _.exists(false) }

/** Everybody whom a push is for, each once, a thousand at a time. */
export async function* listCandidates(
  store: Store,
  {
    kind,
    subjectId,
    audience,
    reminder,
    formBefore,
  }: Pick<Push, 'kind' | 'subjectId' | 'audience' | 'reminder' | 'formBefore'>,
  now: number
): AsyncGenerator<Candidate[]> {
  const persons = subjectOf({ kind }).listPersons?.(store, subjectId, {
    ...(reminder && { reminder }),
    ...(formBefore !== undefined && { formBefore }),
  })
  if (persons) {
    for await (const ids of persons) yield withPersons(store, ids)
  } else if (isEverybody(audience)) {
    yield* listUsers(store)
    yield* listStrangers(store)
  } else {
    for await (const rows of listRoster(store, audience, now)) yield ofRoster(store, rows)
  }
}

async function ofRoster(store: Store, rows: Pick<Member, 'id' | 'personId'>[]): Promise<Candidate[]> {
  const bound = await withPersons(
    store,
    rows.flatMap(({ personId }) => personId ?? [])
  )
  return [...bound, ...rows.filter(({ personId }) => !personId).map(({ id }) => ({ reader: id }))]
}

async function withPersons(store: Store, ids: string[]): Promise<Candidate[]> {
  if (ids.length === 0) return []
  const people = await store.people.list({ where: { _id: _.in(ids), ...HERE }, limit: A_LOOK, fields: FIELDS })
  return withFollowers(store, people)
}

async function* listUsers(store: Store): AsyncGenerator<Candidate[]> {
  for await (const people of store.people.walk({ where: HERE, fields: FIELDS })) yield withFollowers(store, people)
}

async function withFollowers({ followers }: Store, people: NonNullable<Candidate['person']>[]): Promise<Candidate[]> {
  const unionIds = people.flatMap(({ wechatUnionId }) => wechatUnionId ?? [])
  const where = { wechatUnionId: _.in(unionIds), subscribed: true }
  const found = unionIds.length > 0 ? await followers.list({ where, limit: A_LOOK }) : []
  const openIdOf = new Map(found.map(({ id, wechatUnionId }) => [wechatUnionId, id]))
  return people.map((person) => {
    const follower = person.wechatUnionId && openIdOf.get(person.wechatUnionId)
    return { reader: person.id, person, ...(follower && { follower }) }
  })
}

/** Followers who have never opened the mini-program. */
async function* listStrangers({ followers, people }: Store): AsyncGenerator<Candidate[]> {
  for await (const page of followers.walk({ where: { subscribed: true } })) {
    const unionIds = page.flatMap(({ wechatUnionId }) => wechatUnionId ?? [])
    const where = { wechatUnionId: _.in(unionIds) }
    const known = unionIds.length > 0 ? await people.list({ where, limit: A_LOOK, fields: ['wechatUnionId'] }) : []
    const users = new Set(known.map(({ wechatUnionId }) => wechatUnionId))
    const strangers = page.filter(({ wechatUnionId }) => !wechatUnionId || !users.has(wechatUnionId))
    if (strangers.length > 0) yield strangers.map(({ id }) => ({ reader: id, follower: id }))
  }
}
