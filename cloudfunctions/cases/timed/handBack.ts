import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Case } from '#shared/cases/case'
import { CASE_LEVELS } from '#shared/cases/case'
import { moveCase } from '#shared/cases/moves'
import { isCounsel, levelOf } from '#shared/cases/sight'
import type { Person } from '#shared/identity/person'
import { handlersAt } from '../handlers'
import { tellAsker, tellOfficers } from '../tell'
import { writeMove } from '../writeMove'

/**
 * 没人管的诉求. What somebody has open who may not handle it any more, because they were dismissed or moved, goes to whoever is
 * responsible now, else it waits for anybody of its level; they and whoever asked are told, and the promise stands.
 */
export const handBack = {
  every: 3_600_000,
  run: async ({ store, clock }: Pick<Job, 'store' | 'clock'>): Promise<undefined> => {
    const owners = [...(await store.cases.countBy({ shelf: 'open', 'owner.id': _.exists(true) }, 'owner.id')).keys()]
    if (owners.length === 0) return
    const people = new Map((await store.people.listByIds(owners)).map((person) => [person.id, person]))
    for (const id of owners) await handBackOf(store, id, people.get(id), clock())
  },
} as const

async function handBackOf(store: Store, id: string, owner: Person | undefined, now: number): Promise<void> {
  const open = await store.cases.listAll({ where: { 'owner.id': id, shelf: 'open' } })
  for (const found of open) if (!owner || !mayStill(owner, found)) await giveOn(store, found, now)
}

function mayStill(owner: Person, { unionId, level, counselOnly }: Case): boolean {
  if (counselOnly) return isCounsel(owner)
  const own = levelOf(owner, unionId)
  return own !== undefined && CASE_LEVELS.indexOf(own) >= CASE_LEVELS.indexOf(level)
}

async function giveOn(store: Store, found: Case, now: number): Promise<void> {
  const handlers = await handlersAt(store, found)
  const responsible = found.unionId ? (await store.unions.find(found.unionId))?.officerId : undefined
  const next = handlers.find(({ id }) => id === responsible) ?? (handlers.length === 1 ? handlers[0] : undefined)
  const also = next && { owner: { id: next.id, name: next.name } }
  const decided = moveCase(found, { move: 'pass', step: { deed: 'passed' }, ...(also && { also }), now })
  if (!decided.ok) return
  const changes = next ? decided.value : { ...decided.value, owner: _.remove() }
  const moved = await writeMove(store, { found, changes, now })
  if (!moved.ok) return
  await tellOfficers(store, {
    found: moved.value,
    told: 'given',
    to: (next ? [next] : handlers).map(({ id }) => id),
    now,
  })
  await tellAsker(store, { found: moved.value, told: 'passed', by: next?.name ?? '同事', now })
}
