import { newEventPush } from '#shared/pushes/newEventPush'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, NOON } from '../../testing/factories'

async function aCenter() {
  const store = await aStore()
  const kinds = ['event_word', 'event_changed', 'event_cancelled'] as const
  for (const [index, kind] of kinds.entries())
    await store.pushes.add(newEventPush({ kind, event: anEvent({ title: '象棋赛' }), turn: 't' }, NOON + index))
  const ofArticle = newEventPush({ kind: 'event_word', event: anEvent(), turn: 'a' }, NOON + 9)
  await store.pushes.add({ ...ofArticle, id: 'article', kind: 'article' })
  const reader = aPerson('Gu', { roles: [{ kind: 'secondReader', of: { kind: 'street', id: 'street' } }] })
  const list = (input: object, person = anOfficer()) => atTheDoor('pushes.list', input, asking(store, person))
  const open = (pushId: string) => atTheDoor('pushes.open', { pushId }, asking(store, anOfficer()))
  return { list, open, reader, store }
}

test('the centre lists pushes of articles, or what people were told of events, the latest first', async () => {
  const { list } = await aCenter()
  const idsOf = async (input: object) => answered(await list(input)).items.map(({ id }) => id)
  expect(await idsOf({})).toEqual(['article'])
  expect(await idsOf({ notices: true })).toEqual(['event_cancelled-cup-t', 'event_changed-cup-t', 'event_word-cup-t'])
})

test('of one event its own notices are listed, each with its words, and no push of an article', async () => {
  const { list, store } = await aCenter()
  const other = anEvent({ id: 'walk', title: '健步行' })
  await store.pushes.add(newEventPush({ kind: 'event_word', event: other, turn: 'w', word: '请带水' }, NOON + 5))
  const wordsOf = async (input: object) => answered(await list(input)).items.map(({ id, word }) => [id, word])
  expect(await wordsOf({ notices: true, eventId: 'walk' })).toEqual([['event_word-walk-w', '请带水']])
  expect(await wordsOf({ notices: true, eventId: 'cup' })).toHaveLength(3)
  expect(await wordsOf({ notices: true, eventId: 'none' })).toEqual([])
})

test('what people were told of events is not for whoever only reads before others do', async () => {
  const { list, reader } = await aCenter()
  await expect(list({ notices: true }, reader)).rejects.toThrow('forbidden')
})

test('a word to the people of an event says that it went to them, not to everybody', async () => {
  const { open } = await aCenter()
  expect(answered(await open('event_word-cup-t'))).toMatchObject({ audienceText: '报了“象棋赛”的人' })
})
