import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { heldFor, type Role } from '#shared/access/role'
import { isOfficer } from '#shared/identity/caller'
import { TASK_KINDS, type Task, type TaskKind } from '#shared/tasks/task'

export interface OnWhoseDesk {
  person: { roles: readonly Role[] }
  now: number
}

/**
 * 数待办. Number of tasks of each kind that wait for a person, in one query: all of the street for an officer, else those
 * of the things that the roles are held for.
 */
export async function countTasks({ tasks }: Store, { person, now }: OnWhoseDesk): Promise<Record<TaskKind, number>> {
  const sums = await tasks.sum(
    waitingFor({ person, now }, TASK_KINDS),
    TASK_KINDS.map((kind) => `size.${kind}` as const)
  )
  return Object.fromEntries(TASK_KINDS.map((kind, index) => [kind, sums[index] ?? 0])) as Record<TaskKind, number>
}

/** Tasks of these kinds that wait for a person now. */
export function waitingFor(
  { person, now }: OnWhoseDesk,
  kinds: readonly TaskKind[],
  ...also: Where<Task>[]
): Where<Task> {
  const known: Where<Task> = { kind: _.in([...kinds]) }
  const lasts: Where<Task> = _.or([{ until: _.exists(false) }, { until: _.gt(now) }])
  const scopes = isOfficer(person) ? [] : [_.or(scopesOf(person.roles))]
  return _.and<Task>([known, lasts, ...scopes, ...also])
}

/**
 * Conditions for the things of these roles. Tasks of the street are for its officers alone, whatever else a person
 * holds there.
 */
function scopesOf(roles: readonly Role[]): Where<Task>[] {
  const things = roles.map(heldFor).filter(({ kind }) => kind !== 'street')
  return [{ kind: _.in([]) }, ...things.map(({ kind, id }) => ({ 'scope.kind': kind, 'scope.id': id }))]
}
