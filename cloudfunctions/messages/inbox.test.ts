import * as v from 'valibot'
import { ListInboxInput } from '#shared/messages/message'
import { messageTemplates } from '#shared/messages/templates'
import { getMe } from '../me/getMe'
import { aNews } from '../testing/anOutbox'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { everyPage } from '../testing/everyPage'
import { aPerson, asking, NOON } from '../testing/factories'
import { listInbox, markRead } from './inbox'
import { recordGrants } from './settings'

/** An id as long as those of people who come from WeChat. */
const LONG = `w${'oABCDEFGHIJKLMNOPQRSTUVWXYZ_'.padEnd(28, '-')}`

async function anInbox(count: number) {
  const person = { ...aPerson('Li'), id: LONG }
  const store = await aStore({ people: [person] })
  const turns = Array.from({ length: count }, (_, index) => `${String(index).padStart(2, '0')}random`)
  const news = turns.map((turn) => ({ ...aNews('Li', { kind: 'event_cancelled', turn, now: NOON }), turn }))
  await store.messages.addMany(
    news.map(({ turn, ...message }) => {
      const id = `event_cancelled:e0123456789ab:${LONG}:${turn}`
      return { ...message, id, personId: LONG, pageKey: `${String(NOON).padStart(14, '0')}:${id}` }
    })
  )
  await store.messages.add(aNews('Wang', { kind: 'place_taken', turn: 'other', now: NOON }))
  const who = async () => store.people.get(LONG)
  return {
    store,
    list: async (cursor?: string) => answered(await listInbox(cursor ? { cursor } : {}, asking(store, await who()))),
    me: async () => answered(await getMe({}, asking(store, await who()))),
    read: async (now = NOON) => markRead({}, asking(store, await who(), now)),
    accept: async (...accepted: string[]) => answered(await recordGrants({ accepted }, asking(store, await who()))),
  }
}

describe('the inbox', () => {
  test('goes on where the page ended, by a cursor that the door lets in', async () => {
    const { list } = await anInbox(45)
    const pages = await everyPage((cursor) => {
      expect(v.safeParse(ListInboxInput, { cursor }).success).toBe(true)
      return list(cursor)
    })
    const seen = pages.flat().map(({ id }) => id)

    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
  })

  test('is unread until it has been seen, and new messages are unread again', async () => {
    const { list, me, read, store } = await anInbox(2)
    expect([(await me()).unread, (await list()).items[0]?.unread]).toEqual([2, true])
    await read()
    expect([(await me()).unread, (await list()).items[0]?.unread]).toEqual([0, false])

    await store.messages.add({ ...aNews('Li', { kind: 'place_taken', turn: 'x', now: NOON + 1 }), personId: LONG })
    expect((await me()).unread).toBe(1)
  })

  test('tells no one how a message travelled', async () => {
    const { list } = await anInbox(1)
    expect(Object.keys((await list()).items[0] ?? {}).sort()).toEqual([
      'at',
      'id',
      'kind',
      'path',
      'text',
      'title',
      'unread',
    ])
  })
})

test('permissions for messages are counted per template; unknown and doubled ones are not', async () => {
  const { accept, store } = await anInbox(0)
  const { place, change } = messageTemplates

  expect(await accept(place.subscribe, place.subscribe, 'constructor', '__proto__')).toEqual({ recorded: 1 })
  expect(await accept(place.subscribe, change.subscribe)).toEqual({ recorded: 2 })
  expect((await store.people.get(LONG)).grants).toEqual({ place: 2, change: 1 })
})
