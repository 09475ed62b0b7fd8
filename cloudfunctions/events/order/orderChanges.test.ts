import { newKey } from '#server/sealing/keyRing'
import { openSealing } from '#server/sealing/sealing'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anOfficer, aPerson, aSealing, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { aLottery, CLOSES, DRAWS } from '../../testing/lottery/aLottery'
import { sealAll } from '../answers/sealAgain'
import { openAnswers } from '../answers/sealedAnswers'
import { cancelEvent } from '../changes/cancelEvent'
import { postponeEvent } from '../changes/postponeEvent'
import { tellPeople } from '../changes/tellPeople'
import { eventPushSubjects } from '../eventPushSubjects'
import { leaveEvents } from '../leaveEvents'
import { seedPlace } from '../lottery/seed'
import { followRegistrations } from '../rows/followRegistrations'
import { holdings } from '../rows/holdings'
import { followEntries } from './entries/dropEntries'

async function aRoom() {
  const room = await aLottery()
  const { store, time } = room
  for (const name of ['Li', 'Wang', 'Zhao']) await room.enter(name)
  const { startsAt, endsAt, opensAt, closesAt, venue } = room.event
  const times = { startsAt, endsAt, opensAt, closesAt, venue }
  return {
    ...room,
    postpone: (move: Partial<typeof times> & { lottery?: { drawsAt: number } }) =>
      postponeEvent({ eventId: 'cup', ...times, ...move }, asking(store, anOfficer(), time.now)),
    cancel: () => cancelEvent({ eventId: 'cup', reason: '场馆检修' }, asking(store, anOfficer(), time.now)),
    tell: () => tellPeople({ eventId: 'cup', word: '请带水' }, asking(store, anOfficer(), time.now)),
    /** Persons to whom a push about the event would go. */
    reached: async () => {
      const all: string[] = []
      for await (const part of eventPushSubjects.event_cancelled.listPersons(store, 'cup')) all.push(...part)
      return all.sort()
    },
    entered: async () => (await store.lotteryEntries.listAll()).map(({ name }) => name).sort(),
  }
}

describe('a lottery whose event changes', () => {
  test('is drawn later when it closes later: as long after the closing as before', async () => {
    const { postpone, runAt, draw, store } = await aRoom()
    const later = { closesAt: CLOSES + DAY, startsAt: NOON + 5 * DAY, endsAt: NOON + 6 * DAY }
    expect(await postpone(later)).toEqual({ ok: true, value: { told: 3 } })
    expect((await store.events.get('cup')).lottery).toEqual({ drawsAt: DRAWS + DAY })
    await runAt(DRAWS)
    expect((await draw()).state).toBe('open')
    await runAt(CLOSES + DAY)
    expect((await draw()).state).toBe('closed')
    await runAt(DRAWS + DAY)
    expect((await draw()).state).toBe('done')
  })

  test('is drawn when it was where that still fits', async () => {
    const { postpone, store } = await aRoom()
    await postpone({ closesAt: CLOSES - HOUR, venue: '三层' })
    expect((await store.events.get('cup')).lottery).toEqual({ drawsAt: DRAWS })
  })

  test('is drawn at the time that the organiser gives with the move, also once the list is closed', async () => {
    const { postpone, runAt, draw, store } = await aRoom()
    const later = { closesAt: CLOSES + DAY, startsAt: NOON + 5 * DAY, endsAt: NOON + 6 * DAY }
    const lottery = { drawsAt: CLOSES + DAY + 3 * HOUR }
    expect(await postpone({ ...later, lottery })).toEqual({ ok: true, value: { told: 3 } })
    expect(await postpone({ ...later, lottery })).toEqual({ ok: true, value: { told: 3 } })
    expect((await store.events.get('cup')).lottery).toEqual(lottery)
    await runAt(CLOSES + DAY)
    expect((await draw()).state).toBe('closed')
    const latest = { drawsAt: lottery.drawsAt + HOUR }
    expect(await postpone({ ...later, lottery: latest })).toMatchObject({ ok: true })
    await runAt(lottery.drawsAt)
    expect((await draw()).state).toBe('closed')
    await runAt(latest.drawsAt)
    expect((await draw()).state).toBe('done')
    expect(await postpone({ ...later, lottery })).toEqual({ ok: false, reason: 'draw_over' })
    expect(await postpone({ ...later, venue: '三层', lottery: latest })).toMatchObject({ ok: true })
  })

  test.each([
    ['before the closing', CLOSES - 1],
    ['after the start', NOON + 3 * DAY],
  ])('is not drawn %s, whatever the organiser writes', async (_when, drawsAt) => {
    const { event, store, time } = await aRoom()
    const { startsAt, endsAt, opensAt, closesAt, venue } = event
    const asked = { eventId: 'cup', startsAt, endsAt, opensAt, closesAt, venue, lottery: { drawsAt } }
    await expect(atTheDoor('events.postpone', asked, asking(store, anOfficer(), time.now))).rejects.toThrow(
      'bad_request'
    )
    expect((await store.events.get('cup')).lottery).toEqual({ drawsAt: DRAWS })
  })

  test('that would be drawn after the start does not move, and nothing has changed', async () => {
    const { postpone, store } = await aRoom()
    const before = [await store.events.get('cup'), await store.lotteryDraws.get('cup')]
    expect(await postpone({ startsAt: CLOSES + 60_000 })).toEqual({ ok: false, reason: 'drawn_late' })
    expect([await store.events.get('cup'), await store.lotteryDraws.get('cup')]).toEqual(before)
  })

  test('once the list is closed moves in time and place, but opens to nobody', async () => {
    const { postpone, runAt, draw } = await aRoom()
    await runAt(CLOSES)
    expect(await postpone({ closesAt: CLOSES + HOUR })).toEqual({ ok: false, reason: 'list_closed' })
    expect(await postpone({ startsAt: NOON + 5 * DAY, endsAt: NOON + 6 * DAY })).toMatchObject({ ok: true })
    expect((await draw()).state).toBe('closed')
  })

  test('reaches those who have entered, and after the draw those who are in it', async () => {
    const { reached, tell, runAt, ranked, standing } = await aRoom()
    expect(await reached()).toEqual(['p-Li', 'p-Wang', 'p-Zhao'])
    expect(await tell()).toEqual({ ok: true, value: { told: 3 } })
    await runAt(DRAWS)
    const { holders, waiting } = await standing()
    expect([...holders, ...waiting]).toEqual(await ranked())
    expect(await reached()).toEqual(['p-Li', 'p-Wang', 'p-Zhao'])
  })

  test('when it is cancelled is not drawn, tells those who entered, and forgets them the next day', async () => {
    const { cancel, runAt, entered, standing, draw, enter } = await aRoom()
    expect(await cancel()).toEqual({ ok: true, value: { told: 3 } })
    await runAt(NOON + HOUR)
    expect(await enter('Chen')).toMatchObject({ reason: 'cancelled' })
    expect(await entered()).toEqual(['Li', 'Wang', 'Zhao'])
    await runAt(DRAWS)
    expect(await entered()).toEqual([])
    expect((await standing()).holders).toEqual([])
    expect(await draw()).toMatchObject({ state: 'done' })
    expect(await draw()).not.toHaveProperty('seed')
  })

  test('gives out the places that there are at the draw', async () => {
    const { resize, runAt, standing } = await aRoom()
    expect(await resize(3)).toMatchObject({ ok: true })
    await runAt(DRAWS)
    expect((await standing()).holders).toHaveLength(3)
  })
})

describe('an entry whose person', () => {
  test('leaves for good goes at once, and is not drawn', async () => {
    const { store, entered, runAt, standing } = await aRoom()
    await leaveEvents.atOnce?.(store, aPerson('Li'), NOON)
    expect(await entered()).toEqual(['Wang', 'Zhao'])
    await runAt(DRAWS)
    expect((await standing()).holders.sort()).toEqual(['Wang', 'Zhao'])
    await leaveEvents.forGood?.(store, aPerson('Wang'))
    expect(await entered()).toEqual(['Zhao'])
  })

  test('is on the roster twice goes to the other row, with its number and its answers', async () => {
    const question = { id: 'q', label: '备注', kind: 'text' as const, required: false }
    const { enter, store } = await aLottery({ questions: [question] })
    await enter('Li', undefined, { q: '吃素' })
    const { number } = await store.lotteryEntries.get('cup:m-Li')
    const rows = { memberId: 'm-Li', to: 'm-Twin', now: NOON, sealing: aSealing }
    for (const _ of [1, 2]) await holdings.handOver(store, rows)
    expect(await store.lotteryEntries.listAll()).toMatchObject([{ id: 'cup:m-Twin', memberId: 'm-Twin', number }])
    const entry = await store.lotteryEntries.get('cup:m-Twin')
    expect(openAnswers(aSealing, { ...entry, answers: {} })).toEqual({ ok: true, value: { q: '吃素' } })
  })

  test('goes from the roster is given back, and listed before', async () => {
    const { store, entered } = await aRoom()
    expect(await holdings.list(store, { memberId: 'm-Li', now: NOON })).toMatchObject([{ id: 'cup' }])
    expect(await holdings.giveBack(store, { memberId: 'm-Li', now: NOON })).toBe(1)
    expect(await entered()).toEqual(['Wang', 'Zhao'])
  })

  test('moves to another union moves with them', async () => {
    const { store } = await aRoom()
    const moved = aMember('Li', { unionId: 'steel-works', enterpriseId: 'steel' })
    await followRegistrations(store, moved, NOON)
    await followEntries(store, moved)
    expect(await store.lotteryEntries.get('cup:m-Li')).toMatchObject({ unionId: 'steel-works', enterpriseId: 'steel' })
    expect(await store.lotteryEntries.get('cup:m-Wang')).toMatchObject({ unionId: 'noodle-union' })
  })
})

test('when the keys change, seed and answers open with the new one alone', async () => {
  const question = { id: 'q', label: '备注', kind: 'text' as const, required: false }
  const { enter, store, draw } = await aLottery({ questions: [question] })
  await enter('Li', undefined, { q: '吃素' })
  const before = aSealing.open((await draw()).sealed, seedPlace('cup'))
  const key = newKey()
  const both = openSealing([key])
  await sealAll(store, {
    ...both,
    ids: [key.id, ...aSealing.ids],
    open: (sealed, place) => {
      const opened = both.open(sealed, place)
      return opened.ok ? opened : aSealing.open(sealed, place)
    },
  })
  const after = openSealing([key])
  expect(after.open((await draw()).sealed, seedPlace('cup'))).toEqual(before)
  const entry = await store.lotteryEntries.get('cup:m-Li')
  expect(openAnswers(after, { ...entry, answers: {} })).toEqual({ ok: true, value: { q: '吃素' } })
})
