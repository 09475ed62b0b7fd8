import type { PersonContext } from '#server/context'
import type { House } from '#server/house'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { DUE_WITHIN_MS, type WorkRow } from '#shared/desk/work'
import { done } from '#shared/result'
import type { Task } from '#shared/tasks/task'
import { listTasks } from '../tasks/feature'

/** Rows of one list; the page of its kind has them all. */
const SHOWN = 6

/** 今天的事. Late, due soon and newly come, each with what it is called; a draft is nobody's but its writer's, and not news. */
export async function listWork(
  _input: Input<'desk.work'>,
  { store, house, person, now }: PersonContext
): Promise<Output<'desk.work'>> {
  const { due, came } = await listTasks(store, { person, now, dueBefore: now + DUE_WITHIN_MS, most: SHOWN })
  const names = await namesOf(store, house, [...due, ...came])
  const rows = (tasks: Task[]) => tasks.map((task) => rowOf(task, names.get(task.id)))
  return done({
    late: rows(due.filter((task) => isLate(task, now))),
    due: rows(due.filter((task) => !isLate(task, now))),
    came: rows(came),
  })
}

function isLate({ due = 0 }: Task, now: number): boolean {
  return due <= now
}

function rowOf({ id, kind, subject, since, due, size }: Task, name = ''): WorkRow {
  return { id, kind, subject, name, since, ...(due !== undefined && { due }), count: size[kind] ?? 1 }
}

async function namesOf(store: Store, house: House, tasks: Task[]): Promise<Map<string, string>> {
  const kinds = [...new Set(tasks.map(({ kind }) => kind))]
  const named = await Promise.all(
    kinds.map(async (kind) => {
      const subjects = tasks.filter((task) => task.kind === kind).map(({ subject }) => subject)
      const found = (await house.namesForTask(kind)?.(store, subjects)) ?? []
      return found.map(({ id, name }) => [`${kind}:${id}`, name] as const)
    })
  )
  return new Map(named.flat())
}
