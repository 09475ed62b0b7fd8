import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { postponeEvent } from '../changes/postponeEvent'

const chair = aPerson('Zhou', { roles: [{ kind: 'chair', of: { kind: 'union', id: 'noodle-union' } }] })

/** The cup of the noodle union with Li and Wang in it, and the list of whoever asks. */
async function aList(over = {}) {
  const opening = await anOpening(anEvent({ unionId: 'noodle-union', ...over }))
  const { store, time, register } = opening
  await register('Li')
  await register('Wang')
  const needsOf = async (person = anOfficer()) =>
    answered(await atTheDoor('events.manage', { needs: true }, asking(store, person, time.now))).items.map(
      ({ id, needs }) => [id, needs]
    )
  return { ...opening, needsOf }
}

test('who has not answered a move is counted until the event begins', async () => {
  const { needsOf, store, time } = await aList()
  expect(await needsOf()).toEqual([['cup', {}]])
  const { opensAt, closesAt, startsAt, endsAt } = await store.events.get('cup')
  time.now += 1
  const move = { eventId: 'cup', opensAt, closesAt, startsAt: startsAt + DAY, endsAt: endsAt + DAY, venue: '三层' }
  answered(await postponeEvent(move, asking(store, anOfficer(), time.now)))
  expect(await needsOf()).toEqual([['cup', { silent: 2 }]])
  await store.registrations.change(
    { memberId: 'm-Li' },
    { moveAnswer: { turn: (await store.events.get('cup')).move?.turn ?? '', stays: true, at: time.now } }
  )
  expect(await needsOf()).toEqual([['cup', { silent: 1 }]])
  time.now = startsAt + DAY
  expect(await needsOf()).toEqual([['cup', {}]])
})

test('sign-ups that wait are counted for whom they wait, an event in review for the officer, one that came back for the chair', async () => {
  const { needsOf, store } = await aList()
  await store.tasks.add({
    ...{ id: 'approvals:cup:noodle-union', kind: 'approvals', subject: 'cup:noodle-union', since: NOON },
    ...{ scope: { kind: 'union', id: 'noodle-union' }, size: { approvals: 3 } },
  })
  expect(await needsOf(chair)).toEqual([['cup', { approvals: 3 }]])
  const asked = { by: 'p-Zhou', name: 'Zhou', askedAt: NOON } as never
  await store.events.change({ _id: 'cup' }, { review: { state: 'asked', asked } })
  expect(await needsOf()).toEqual([['cup', { approvals: 3, review: 1 }]])
  expect(await needsOf(chair)).toEqual([['cup', { approvals: 3 }]])
  await store.events.change({ _id: 'cup' }, { review: { state: 'sent_back', asked } as never })
  expect(await needsOf(chair)).toEqual([['cup', { approvals: 3, returned: 1 }]])
})

test('what is over is to be closed for a month, unless it is in the archive', async () => {
  const { needsOf, store, time } = await aList()
  const { endsAt } = await store.events.get('cup')
  time.now = endsAt
  expect(await needsOf()).toEqual([['cup', { closing: 2 }]])
  await store.events.change({ _id: 'cup' }, { archived: { at: endsAt, by: 'Lin' } })
  expect(await needsOf()).toEqual([['cup', {}]])
  await store.events.change({ _id: 'cup' }, { archived: undefined as never })
  time.now = endsAt + 31 * DAY
  expect(await needsOf()).toEqual([['cup', {}]])
})

test('as many questions for thirty events as for one, and none for who does not ask', async () => {
  const { store, time } = await aList()
  const count = async (needs: boolean) => {
    const asked: string[] = []
    const counting = new Proxy(store, {
      get: (all, name: keyof typeof store) => {
        asked.push(name)
        return all[name]
      },
    })
    const input = needs ? { needs: true as const } : {}
    answered(await atTheDoor('events.manage', input, asking(counting, anOfficer(), time.now)))
    return asked.length
  }
  const before = [await count(true), await count(false)]
  await store.events.addMany(
    Array.from({ length: 29 }, (_, at) =>
      anEvent({ id: `e${at}`, pageKey: `${at}`, move: { turn: 'r1', at: NOON, from: {} as never } })
    )
  )
  expect([await count(true), await count(false)]).toEqual(before)
})
