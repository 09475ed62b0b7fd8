import type { PersonContext } from '#server/context'
import { holds, THE_STREET } from '#shared/access/role'
import type { Output } from '#shared/api'
import { leavesOf } from '#shared/directory/areaTree'
import { NO_UNION } from '#shared/directory/directory'
import type { Coverage, OfficerLoad } from '#shared/register/view'
import { done } from '#shared/result'
import { openTerritory } from '../../directory/feature'

type Counted = 'unions' | 'enterprises' | 'others' | 'grids'

/** 覆盖面. Unions, enterprises and grids by the officer who looks after them, and those that nobody does; five questions whatever their number. */
export async function countCoverage(_input: object, { store }: PersonContext): Promise<Output<'register.coverage'>> {
  const there = { closedAt: null }
  const [people, unions, enterprises, { areas }] = await Promise.all([
    store.people.listAll({ where: { 'roles.kind': 'officer' }, fields: ['name', 'roles', 'leaving'] }),
    store.unions.listAll({ where: there, fields: ['officerId'] }),
    store.enterprises.listAll({ where: there, fields: ['officerId', 'unionId'] }),
    openTerritory(store),
  ])
  const serving = people.filter(({ roles, leaving }) => !leaving && holds(roles, ['officer'], [THE_STREET]))
  const none = () => ({ unions: 0, enterprises: 0, others: 0, grids: 0 })
  const loads = new Map<string, OfficerLoad>(serving.map(({ id, name }) => [id, { officerId: id, name, ...none() }]))
  const gaps = none()
  const sums = none()
  const count = (officerId: string | undefined, what: Counted) => {
    sums[what] += 1
    const load = loads.get(officerId ?? '') ?? gaps
    load[what] += 1
  }
  for (const { officerId } of unions) count(officerId, 'unions')
  for (const { officerId, unionId } of enterprises) count(officerId, unionId === NO_UNION ? 'others' : 'enterprises')
  for (const { officerId } of leavesOf(areas)) count(officerId, 'grids')
  // Whoever leads the federation looks after nothing unless somebody gave it to them.
  const officers = [...loads.values()].filter((load) => isOfStation(serving, load) || sumOf(load) > 0)
  const coverage: Coverage = { officers, ...sums, gaps }
  return done(coverage)
}

function isOfStation(
  serving: readonly { id: string; roles: Parameters<typeof holds>[0] }[],
  { officerId }: Pick<OfficerLoad, 'officerId'>
): boolean {
  const roles = serving.find(({ id }) => id === officerId)?.roles ?? []
  return !holds(roles, ['federation'], [THE_STREET])
}

function sumOf({ unions, enterprises, others, grids }: OfficerLoad): number {
  return unions + enterprises + others + grids
}
