import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking } from '../../testing/factories'

async function anOffice(over: Parameters<typeof anEvent>[0] = {}) {
  const officer = anOfficer()
  const event = anEvent(over)
  const store = await aStore({ events: [event], people: [officer, aPerson('Li')] })
  const time = { now: event.endsAt }
  const as = () => asking(store, officer, time.now)
  const archive = () => atTheDoor('events.archive', { eventId: 'cup' }, as())
  const unarchive = () => atTheDoor('events.unarchive', { eventId: 'cup' }, as())
  const life = async () => answered(await atTheDoor('events.life', { eventId: 'cup' }, as()))
  const card = async () => answered(await atTheDoor('events.manage', {}, as())).items[0]
  return { store, time, event, as, archive, unarchive, life, card }
}

test('what is over is archived, with who and when, once however often it is tapped, and taken out again', async () => {
  const { archive, unarchive, card, store, time, life } = await anOffice()
  answered(await archive())
  time.now += 5
  answered(await archive())
  expect((await store.events.get('cup')).archived).toEqual({ at: time.now - 5, by: 'Lin' })
  expect(await card()).toMatchObject({ archived: true, phase: 'finished' })
  expect((await life()).filter(({ step }) => step === 'archived')).toEqual([
    { step: 'archived', at: time.now - 5, by: 'Lin' },
  ])
  answered(await unarchive())
  answered(await unarchive())
  expect(await card()).not.toHaveProperty('archived')
  expect((await life()).map(({ step }) => step).slice(-2)).toEqual(['archived', 'unarchived'])
})

test('what goes on is not archived; what was cancelled is', async () => {
  const { archive, store, time, event } = await anOffice()
  time.now = event.endsAt - 1
  expect(await archive()).toMatchObject({ reason: 'archive_early' })
  await store.events.change({ _id: 'cup' }, { state: 'draft' })
  time.now = event.endsAt
  expect(await archive()).toMatchObject({ reason: 'archive_early' })
  await store.events.change({ _id: 'cup' }, { state: 'cancelled' })
  time.now = event.endsAt - 1
  expect(await archive()).toMatchObject({ ok: true })
})

test('phones know nothing of it', async () => {
  const { archive, store, time } = await anOffice()
  answered(await archive())
  const li = asking(store, aPerson('Li'), time.now)
  const seen = answered(await atTheDoor('events.get', { eventId: 'cup' }, li))
  expect(JSON.stringify(seen)).not.toContain('archived')
  expect(answered(await atTheDoor('events.list', { when: 'past' }, li)).items).toHaveLength(1)
})
