import { heldFor, holds, type Role, THE_STREET, unionOf } from '#shared/access/role'
import { aSealing } from '../testing/factories'
import { someRows } from '../testing/someRows'
import { rolesOfThings } from './002-rolesOfThings'

const people = [
  { _id: 'member', name: 'Li', roles: [] },
  { _id: 'chair', name: 'Zhou', roles: [{ kind: 'chair', unionId: 'u1' }] },
  { _id: 'head', name: 'Cheng', roles: [{ kind: 'officer' }, { kind: 'federation' }] },
]

test('roles of the version before keep what they allow, and say for which thing', async () => {
  const { rows, database } = await someRows('people', people)
  await database.insert('invitations', { documents: [{ _id: 'i', roles: [{ kind: 'chair', unionId: 'u2' }] }] })
  await rolesOfThings.run(rows, aSealing)

  const rolesOf = async (id: string, from = 'people') => (await rows.find(from, id))?.roles
  expect(await rolesOf('member')).toEqual([])
  expect(await rolesOf('chair')).toEqual([{ kind: 'chair', unionId: 'u1', of: unionOf('u1') }])
  expect(await rolesOf('head')).toEqual([
    { kind: 'officer', of: THE_STREET },
    { kind: 'federation', of: THE_STREET },
  ])
  expect(await rolesOf('i', 'invitations')).toEqual([{ kind: 'chair', unionId: 'u2', of: unionOf('u2') }])

  const { written } = database.counters()
  await rolesOfThings.run(rows, aSealing)
  expect(database.counters().written).toBe(written)
})

test('a role counts before it is migrated as after, since older functions still write such rows for an hour', () => {
  const before: Role[] = [{ kind: 'chair', unionId: 'u1' }]
  const after: Role[] = before.map((role) => ({ ...role, of: heldFor(role) }))
  for (const roles of [before, after]) {
    expect(holds(roles, ['chair'], [unionOf('u1'), THE_STREET])).toBe(true)
    expect(holds(roles, ['chair'], [unionOf('u2'), THE_STREET])).toBe(false)
  }
})

test('a role for a thing counts for what belongs to it, and never for what is above', () => {
  const judge: Role[] = [{ kind: 'judge', of: { kind: 'competition', id: 'cup' } }]
  const cup = { kind: 'competition', id: 'cup' } as const
  expect(holds(judge, ['judge'], [cup, unionOf('u1'), THE_STREET])).toBe(true)
  expect(holds(judge, ['judge'], [unionOf('u1'), THE_STREET])).toBe(false)
  expect(holds(judge, ['chair', 'officer'], [cup, THE_STREET])).toBe(false)
})
