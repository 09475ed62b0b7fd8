import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { ActionName, Input } from '#shared/api'
import { beginAgenda } from '../../agenda/feature'
import { countCalls } from '../../testing/agenda/countCalls'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'

const HOMES = [
  { enterpriseId: 'noodle-cart', unionId: 'noodle-union' },
  { enterpriseId: 'steel-works', unionId: 'steel-union' },
  { enterpriseId: 'bank', unionId: 'bank-union' },
]

/** What one deed on a roster of a few hundred asks of the database, its additions and its line in the log too, and the documents that are examined. */
async function costOf<Name extends ActionName>(name: Name, input: Input<Name>, by: 'officer' | 'chair' = 'officer') {
  const others = Array.from({ length: 300 }, (_, at) =>
    aRow(`n${at}`, { name: `王${at}`, phone: `1990001${String(at).padStart(4, '0')}`, ...HOMES[at % 3] })
  )
  const bound = aRow('Li', { personId: 'p-Li' })
  const left = aRow('Gone', { phone: '19900000003', standing: 'left' })
  const leader = aRow('Led', { phone: '19900000004', standing: 'left', left: aLeaving('p-Led') })
  const twin = aRow('Twin', { phone: '19900000002' })
  const roster = await aRoster(bound, left, leader, twin, ...others)
  const { store, database } = roster
  await store.people.add({ ...aPerson('Led'), roles: [], id: 'p-Led' })
  await store.unions.change({ _id: 'noodle-union' }, { vacantSince: NOON })
  await beginAgenda(store, { 'delivery.send': { run: async () => undefined, every: 60_000 } }, NOON)
  const { examined } = database.counters()
  const calls = countCalls()
  answered((await atTheDoor(name, input, roster[by]())) as { ok: true; value: unknown })
  return { calls: calls(), examined: database.counters().examined - examined }
}

/** Of somebody who led the union, sat on its committee and read for others. */
function aLeaving(personId: string) {
  const union = unionOf('noodle-union')
  const roles = [roleFor('chair', union), roleFor('committee', union), roleFor('secondReader', THE_STREET)]
  return { on: NOON, why: '离职', at: NOON, by: 'p-Lin', standing: 'member' as const, posts: { personId, roles } }
}

const reason = '测一测'

const move = { memberId: 'm-Li', from: 'noodle-house', reason }
const leave = { memberId: 'm-Li', on: NOON, reason, giveBack: true }
const person = { name: '新', phone: { from: 'typed' as const, number: '19900000009' }, enterpriseId: 'noodle-house' }

test.each<[ActionName, number, Input<ActionName>]>([
  ['membership.open', 8, { memberId: 'm-Li' }],
  ['membership.correct', 6, { memberId: 'm-Li', seenAt: 0, changes: { name: { seen: 'Li', to: '李改' } } }],
  ['membership.move', 8, { ...move, to: 'steel-works' }],
  ['membership.leave', 7, leave],
  ['membership.return', 8, { memberId: 'm-Gone', reason }],
  ['membership.return', 8, { memberId: 'm-Led', reason }],
  ['membership.add', 7, { ...person, standing: 'member', despite: false }],
  ['membership.merge', 11, { keepId: 'm-Li', dropId: 'm-Twin', take: [], reason }],
])('%s asks the database %i times at most, and reads what it is about', async (name, most, input) => {
  const { calls, examined } = await costOf(name, input)
  expect(calls).toBeLessThanOrEqual(most)
  expect(examined).toBeLessThan(60)
})

test.each<[ActionName, Input<ActionName>]>([
  ['membership.move', { ...move, to: 'noodle-cart' }],
  ['membership.leave', leave],
  ['membership.return', { memberId: 'm-Led', reason }],
])('%s by a chair, whose union is looked up first, stays within ten', async (name, input) => {
  expect((await costOf(name, input, 'chair')).calls).toBeLessThanOrEqual(10)
})
