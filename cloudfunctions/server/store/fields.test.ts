import type { Person } from '#shared/identity/person'
import { aChunk } from '../../testing/aChunk'
import { aStore } from '../../testing/aStore'
import { anArticle, anEvent, aPerson, NOON } from '../../testing/factories'
import type { Store } from '../store'
import { _ } from './command'
import type { Where } from './fields'

/**
 * Mistakes for the compiler, which fails when one of them is no longer a mistake; the calls find and change nothing.
 */
function mistakesIn({ articles, people, places, pushChunks, events }: Store): Promise<unknown>[] {
  return [
    // @ts-expect-error A misspelt condition.
    articles.count({ titel: '' }),
    // @ts-expect-error In the database it is `_id`.
    articles.count({ id: 'a' }),
    // @ts-expect-error A misspelt name before the dot.
    places.count({ 'peple.id': 'm-Li' }),
    // @ts-expect-error A misspelt name behind the dot.
    places.count({ 'people.ib': 'm-Li' }),
    // @ts-expect-error A value that the field never has.
    articles.count({ state: 'publisht' }),
    // @ts-expect-error The SDK would compare the parts of an object.
    people.count({ bindingTries: { day: '', count: 1 } }),
    // @ts-expect-error A misspelt condition among joined ones.
    articles.count(_.and([{ state: 'draft' }, { titel: '' }])),
    // @ts-expect-error A misspelt change.
    places.change({ _id: 'none' }, { lft: 1 }),
    // @ts-expect-error What the field never is.
    places.change({ _id: 'none' }, { people: 7 }),
    // @ts-expect-error A misspelt part.
    people.change({ _id: 'none' }, { 'member.nmae': '' }),
    // @ts-expect-error An object is set as a whole, so it must be whole.
    people.change({ _id: 'none' }, { bindingTries: { day: '' } }),
    // @ts-expect-error A misspelt order.
    events.list({ where: { _id: 'none' }, order: ['startAt', 'asc'], limit: 1 }),
    // @ts-expect-error A misspelt second order.
    events.list({ where: { _id: 'none' }, order: ['startsAt', 'asc'], thenBy: ['_di', 'asc'], limit: 1 }),
    // @ts-expect-error A misspelt field.
    articles.list({ where: { _id: 'none' }, limit: 1, fields: ['titel'] }),
    // @ts-expect-error A misspelt sum.
    pushChunks.sum({}, ['taly.waiting']),
    // @ts-expect-error Conditions on another collection.
    articles.count(aboutPeople),
  ]
}

const aboutPeople: Where<Person> = _.and([{ name: '' }])

/** Fields that were not asked for, also for the compiler: they cannot be read, and are not there. */
async function unaskedIn({ articles, people, pushChunks }: Store): Promise<unknown[]> {
  const [article] = await articles.list({ limit: 1, fields: ['title'] })
  const { items } = await articles.page({ order: ['pageKey', 'desc'], size: 1, cursor: '', fields: ['title'] })
  const [chunk] = await pushChunks.list({ limit: 1, fields: ['recipients.reader'] })
  const [person] = await people.listAll({ fields: ['name'] })
  const taking = { due: {}, limit: 1, until: () => NOON, hold: () => ({ rev: 2 }), asSeen: ['rev'] } as const
  const taken = []
  for await (const { row } of pushChunks.lease({ ...taking, order: ['notBefore', 'asc'], fields: ['pushId'] }))
    taken.push(row)
  return [
    // @ts-expect-error Only the title was asked for.
    article?.body,
    // @ts-expect-error Only the title was asked for.
    items[0]?.body,
    // @ts-expect-error Only the readers were asked for.
    chunk?.recipients[0]?.route,
    // @ts-expect-error Only the name was asked for.
    person?.sessions,
    // @ts-expect-error Only the push was asked for.
    taken[0]?.recipients,
  ]
}

describe('what a store is asked for by name', () => {
  test('does not compile when it is misspelt, and finds nothing', async () => {
    const found = await Promise.all(mistakesIn(await aFullStore()))
    expect(found.map(Number)).toEqual(found.map(() => 0))
  })

  test('does not compile when it was not asked for, and is not there', async () => {
    expect(await unaskedIn(await aFullStore())).toEqual(Array(5).fill(undefined))
  })

  test('is found by a part of a list, and by conditions that were joined', async () => {
    const store = await aStore({ people: [aPerson('Li', { roles: [{ kind: 'officer' }] }), aPerson('Wu')] })
    const where: Where<Person> = _.and([{ name: _.neq('Wu') }, { 'roles.kind': 'officer' }])
    const people = await store.people.list({ where, limit: 9 })
    expect(people.map(({ name }) => name)).toEqual(['Li'])
  })

  test('is read and nothing beside it', async () => {
    const store = await aFullStore()
    expect(await store.articles.list({ limit: 1, fields: ['title'] })).toEqual([{ id: 'a', title: anArticle().title }])
    expect(await store.pushChunks.list({ limit: 1, fields: ['recipients.reader'] })).toEqual([
      { id: 'push-a:0', recipients: [{ reader: 'p-Li' }] },
    ])
  })

  test('is changed in one part by a dotted key', async () => {
    const store = await aStore({ people: [aPerson('Li', { bindingTries: { day: '2026-11-22', count: 1 } })] })
    await store.people.change({ _id: 'p-Li' }, { 'bindingTries.count': _.inc(1) })
    expect((await store.people.get('p-Li')).bindingTries).toEqual({ day: '2026-11-22', count: 2 })
  })
})

async function aFullStore(): Promise<Store> {
  const store = await aStore({ people: [aPerson('Li')], events: [anEvent()] })
  await store.articles.add(anArticle('a'))
  await store.pushChunks.add(aChunk(['p-Li']))
  return store
}
