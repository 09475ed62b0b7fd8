import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { eventPushSubjects } from '../eventPushSubjects'

const { startsAt, endsAt, opensAt, closesAt } = anEvent()

/** The cup with Li and Wang in it, moved by a day to another hall. */
async function aMovedCup() {
  const opening = await anOpening(anEvent({ capacity: 5 }))
  const { store, time, register } = opening
  for (const name of ['Li', 'Wang']) await register(name)
  time.now = NOON + HOUR
  const by = (name: string) => asking(store, aPerson(name), time.now)
  const postpone = (venue: string, reason?: string) =>
    atTheDoor(
      'events.postpone',
      {
        eventId: 'cup',
        opensAt,
        closesAt,
        startsAt: startsAt + DAY,
        endsAt: endsAt + DAY,
        venue,
        ...(reason && { reason }),
      },
      asking(store, anOfficer(), time.now)
    )
  answered(await postpone('一层大厅'))
  const see = async (name: string) => answered(await atTheDoor('events.get', { eventId: 'cup' }, by(name))).move
  const stay = async (name: string, turn?: string) =>
    atTheDoor(
      'events.stay',
      { eventId: 'cup', turn: turn ?? (await store.events.get('cup')).move?.turn ?? '' },
      by(name)
    )
  const board = async () =>
    answered(await atTheDoor('events.open', { eventId: 'cup' }, asking(store, anOfficer(), time.now))).move
  return { ...opening, postpone, see, stay, board }
}

test('whoever was in sees what was and is asked whether they still come', async () => {
  const { see, stay } = await aMovedCup()
  expect(await see('Li')).toMatchObject({ from: { startsAt, venue: '职工活动中心三层' } })
  expect(await see('Li')).not.toHaveProperty('stays')
  expect(await stay('Li')).toEqual({ ok: true, value: { stays: true } })
  expect(await stay('Li')).toEqual({ ok: true, value: { stays: true } })
  expect(await see('Li')).toMatchObject({ stays: true })
})

test('the list says of each what they answered, and nothing of whoever came later', async () => {
  const { stay, withdraw, register, time, store } = await aMovedCup()
  const list = async () => {
    const seen = await atTheDoor('events.registrations', { eventId: 'cup' }, asking(store, anOfficer(), time.now))
    return Object.fromEntries(answered(seen).items.map(({ name, move }) => [name, move]))
  }
  expect(await list()).toEqual({ Li: 'silent', Wang: 'silent' })
  await stay('Li')
  await withdraw('Wang')
  time.now += HOUR
  await register('Zhao')
  expect(await list()).toEqual({ Li: 'stays', Wang: 'leaves', Zhao: undefined })
})

test('whoever came later is asked nothing, and neither is whoever is not in', async () => {
  const { see, register, time, stay } = await aMovedCup()
  time.now += HOUR
  await register('Zhao')
  expect(await see('Zhao')).toBeUndefined()
  expect(await see('Chen')).toBeUndefined()
  expect(await stay('Chen')).toEqual({ ok: false, reason: 'no_place' })
})

test('the organiser counts who stays, who leaves and who is silent', async () => {
  const { stay, withdraw, board, register, time } = await aMovedCup()
  expect(await board()).toMatchObject({ stays: 0, leaves: 0, silent: 2 })
  await stay('Li')
  await withdraw('Wang')
  time.now += HOUR
  await register('Zhao')
  await register('Chen')
  await withdraw('Chen')
  expect(await board()).toMatchObject({ stays: 1, leaves: 1, silent: 0 })
})

test('another move asks anew, and an answer to the one before is none', async () => {
  const { stay, see, postpone, store } = await aMovedCup()
  const before = (await store.events.get('cup')).move?.turn
  await stay('Li')
  answered(await postpone('二层'))
  expect(await see('Li')).not.toHaveProperty('stays')
  expect(await stay('Li', before)).toEqual({ ok: false, reason: 'moved_again' })
})

test('the reason of a move is told to whoever was in, stands at the board and in the log, and goes with the next move', async () => {
  const { postpone, see, board, store } = await aMovedCup()
  answered(await postpone('二层', '场馆检修'))
  expect([(await see('Li'))?.reason, (await board())?.reason]).toEqual(['场馆检修', '场馆检修'])
  expect(await store.events.get('cup')).not.toHaveProperty('reason')
  const pushes = await store.pushes.list({ limit: 9 })
  expect(pushes.map(({ word }) => word).sort()).toEqual(['场馆检修', undefined])
  const told = pushes.find(({ word }) => word)
  const found = told && (await eventPushSubjects.event_changed.findCard(store, told, NOON))
  expect(found).toMatchObject({
    card: { text: expect.stringContaining('二层。原因：场馆检修。'), fields: { thing5: '场馆检修' } },
  })
  const log = await store.log.list({ where: { action: 'events.postpone' }, limit: 9 })
  expect(log.map(({ remark }) => remark)).toContainEqual(
    expect.stringMatching(/，一层大厅 → .*，二层；原因：场馆检修$/)
  )

  answered(await postpone('三层'))
  expect([(await see('Li'))?.reason, (await board())?.reason]).toEqual([undefined, undefined])
})

test('a reason that WeChat forbids moves nothing', async () => {
  const { store, time } = await aMovedCup()
  const before = await store.events.get('cup')
  const refusing = { ...asking(store, anOfficer(), time.now), safety: { judge: async () => 'risky' as const } }
  const move = { eventId: 'cup', opensAt, closesAt, startsAt, endsAt, venue: '二层', reason: '坏' }
  expect(await atTheDoor('events.postpone', move, refusing)).toMatchObject({ ok: false, reason: 'words_risky' })
  expect(await store.events.get('cup')).toEqual(before)
})

test('the times of sign-up alone ask nobody', async () => {
  const { store, time } = await anOpening(anEvent())
  const move = { eventId: 'cup', opensAt, closesAt: closesAt + HOUR, startsAt, endsAt, venue: anEvent().venue }
  answered(await atTheDoor('events.postpone', move, asking(store, anOfficer(), time.now)))
  expect((await store.events.get('cup')).move).toBeUndefined()
})
