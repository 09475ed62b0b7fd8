import type { ActionName, Input } from '#shared/api'
import { everybody } from '#shared/pushes/audience'
import { aStorage } from '../../../cloudfunctions/testing/aStorage'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { atTheDoor } from '../../../cloudfunctions/testing/atTheDoor'
import { asking } from '../../../cloudfunctions/testing/factories'
import { memberPersonId } from '../../seed/followers'
import { growStore } from './growFolder'

const NOON = Date.UTC(2026, 10, 22, 4)

let town: Awaited<ReturnType<typeof aFullStore>>
let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
  town = await aFullStore()
  await growStore(town.store, { now: NOON, days: 420, times: 1, readers: 700 })
})
afterAll(() => storage.close())

/** What a call costs the database: questions, and documents looked at. */
async function costOf<Name extends ActionName>(name: Name, input: Input<Name>, person: string) {
  const { store, database } = town
  const asker = asking(store, await store.people.get(person), NOON)
  const before = database.counters()
  const told = await atTheDoor(name, input, { ...asker, files: storage.files })
  const after = database.counters()
  const wasAsked = after.byId + after.indexed + after.scans - before.byId - before.indexed - before.scans
  const [examined, coldScans] = [after.examined - before.examined, after.coldScans - before.coldScans]
  return { told, wasAsked, examined, coldScans }
}

/** A year and more of one union: 60,000 messages, 120,000 lines, 180 pushes. Today is as cheap as on the first day. */
describe('after more than a year', () => {
  const AIMED = { articleId: 'news-17', audience: everybody, safety: false }
  test.each<[ActionName, object, string, number]>([
    ['me.get', {}, memberPersonId(0), 10],
    ['messages.list', {}, memberPersonId(0), 110],
    ['news.list', {}, memberPersonId(0), 60],
    ['events.mine', {}, memberPersonId(0), 200],
    // Those without a union and outside the district are looked at, one by one: they do not grow with the years.
    ['directory.summary', {}, memberPersonId(0), 70],
    ['desk.today', {}, 'officer-1', 60],
    ['pushes.list', {}, 'officer-1', 45],
    ['pushes.choices', {}, 'officer-1', 1200],
    ['pushes.events', {}, 'officer-1', 120],
    ['membership.bindings', {}, 'officer-1', 120],
    ['log.list', {}, 'federation', 120],
    ['log.list', { cursor: `${String(NOON - 200 * 86_400_000).padStart(14, '0')}:l57000` }, 'federation', 120],
  ])('%s %j looks at few documents, and through no cold collection', async (name, input, person, most) => {
    const { told, examined, coldScans } = await costOf(name, input as never, person)
    expect(told).toMatchObject({ ok: true })
    expect({ coldScans, isCheap: examined <= most, examined }).toEqual({ coldScans: 0, isCheap: true, examined })
  })

  test('an export of the log looks at each of its lines about once', async () => {
    const { examined } = await costOf('log.export', { reason: '测量' }, 'federation')
    expect(examined).toBeLessThan(21_000)
  })

  test('the reach of everybody looks at people and at the pushes of some weeks, not at all there ever were', async () => {
    const { examined, coldScans } = await costOf('pushes.reach', AIMED, 'officer-1')
    const people = await town.store.people.count({})
    const members = await town.store.members.count({})
    const followers = await town.store.followers.count({})
    expect(coldScans).toBe(0)
    expect(examined).toBeLessThan(people + members + followers + 200)
  })
})
