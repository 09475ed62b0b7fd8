import type { ActionName, Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'

const HOMES = [
  { enterpriseId: 'noodle-cart', unionId: 'noodle-union' },
  { enterpriseId: 'steel-works', unionId: 'steel-union' },
  { enterpriseId: 'bank', unionId: 'bank-union' },
]

/** Looks at the database that one deed on a roster of a few hundred takes, and documents that they examine. */
async function costOf<Name extends ActionName>(name: Name, input: Input<Name>) {
  const others = Array.from({ length: 300 }, (_, at) =>
    aRow(`n${at}`, { name: `王${at}`, phone: `1990001${String(at).padStart(4, '0')}`, ...HOMES[at % 3] })
  )
  const bound = aRow('Li', { personId: 'p-Li' })
  const left = aRow('Gone', { phone: '19900000003', standing: 'left' })
  const twin = aRow('Twin', { phone: '19900000002' })
  const { officer, queries, database } = await aRoster(bound, left, twin, ...others)
  const [before, examined] = [queries(), database.counters().examined]
  answered((await atTheDoor(name, input, officer())) as { ok: true; value: unknown })
  return { looks: queries() - before, examined: database.counters().examined - examined }
}

const reason = '测一测'

test.each<[ActionName, number, Input<ActionName>]>([
  ['membership.open', 8, { memberId: 'm-Li' }],
  ['membership.correct', 5, { memberId: 'm-Li', seenAt: 0, changes: { name: { seen: 'Li', to: '李改' } } }],
  ['membership.move', 10, { memberId: 'm-Li', from: 'noodle-house', to: 'steel-works', reason }],
  ['membership.leave', 9, { memberId: 'm-Li', on: NOON, reason, giveBack: true }],
  ['membership.return', 6, { memberId: 'm-Gone', reason }],
  [
    'membership.add',
    3,
    {
      ...{ name: '新', phone: { from: 'typed', number: '19900000009' }, enterpriseId: 'noodle-house' },
      ...{ standing: 'member', despite: false },
    },
  ],
  ['membership.merge', 10, { keepId: 'm-Li', dropId: 'm-Twin', take: [], reason }],
])('%s takes %i looks at most, and reads what it is about', async (name, most, input) => {
  const { looks, examined } = await costOf(name, input)
  expect(looks).toBeLessThanOrEqual(most)
  expect(examined).toBeLessThan(60)
})
