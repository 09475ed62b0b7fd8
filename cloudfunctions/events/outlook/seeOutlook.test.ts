import { maskName } from '#shared/membership/maskName'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking, DAY, NOON } from '../../testing/factories'

const FIRST = aMember('Li').unionId

test('union by union who is in and who waits, what is kept for it alone, and what will go out', async () => {
  const until = NOON + DAY
  const event = anEvent({
    capacity: 3,
    startsAt: NOON + 5 * DAY,
    endsAt: NOON + 6 * DAY,
    reserves: [
      { id: 'r1', name: '空着的', of: { kind: 'unions', ids: ['empty-union'] }, places: 1, until },
      { id: 'r2', name: '两家的', of: { kind: 'unions', ids: ['a', 'b'] }, places: 1, until },
    ],
  })
  const { store, register } = await anOpening(event)
  for (const name of ['Li', 'Wang']) await register(name)
  const seen = answered(await atTheDoor('events.outlook', { eventId: 'cup' }, asking(store, anOfficer('Lin'))))
  expect(seen.unions).toMatchObject([
    { unionId: 'empty-union', held: 0, waiting: 0, kept: 1, free: 1 },
    { unionId: FIRST, held: 1, waiting: 1, kept: 0, free: 0 },
  ])
  expect(seen.others).toEqual({ unions: 0, held: 0, waiting: 0 })
  expect(seen.line).toMatchObject([{ name: 'Wang' }])
  expect(seen.coming.map(({ what }) => what)).toEqual(expect.arrayContaining(['released', 'd3', 'd1', 'h2']))
})

test('a chair reads of the line whole names of the own union alone', async () => {
  const homes = [
    { name: 'Li', unionId: 'noodle-union' },
    { name: 'Wang', unionId: 'noodle-union' },
    { name: 'Sun', unionId: 'steel-works' },
  ]
  const { store, register } = await anOpening(anEvent({ capacity: 1, unionId: 'noodle-union' }), homes)
  for (const { name } of homes) await register(name)
  const chair = aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'noodle-union' }] })
  const seen = answered(await atTheDoor('events.outlook', { eventId: 'cup' }, asking(store, chair)))
  expect(
    seen.line
      .map(({ name }) => name)
      .sort()
      .reverse()
  ).toEqual(['Wang', maskName('Sun')])
})
