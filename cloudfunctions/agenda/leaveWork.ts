import type { AgendaName } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { newRow, rowId } from './agendaRow'
import { fullMinute, MINUTE_MS } from './times'

/** Longer than a call of the functions may last: whoever has not written by then never will. */
const A_CALL_MS = 20_000

interface Work {
  name: AgendaName
  /** The thing, when a deed is to happen to one. */
  subject?: string
  /** When it is to be done; at once, when nothing is said. */
  at?: number
  now: number
}

/**
 * 留活. Writes what a step or a deed has to do. The agenda is told before, so that a process that dies here leaves
 * nothing undone for more than a minute and a half; and it is looked at at once when the time is near.
 */
export async function leaveWork<Written>(store: Store, work: Work, write: () => Promise<Written>): Promise<Written> {
  const { name, subject, now, at = now } = work
  await promiseWork(store, work)
  const written = await write()
  if (at < now + 2 * MINUTE_MS) store.wake(rowId(name, subject))
  return written
}

/** Something that a deed is to do for one thing. */
export type DeedLeft = Required<Pick<Work, 'name' | 'subject'>>

/** Leaves several deeds behind one write, each told to the agenda before; hardly ever does one of them wait already. */
export async function leaveDeeds<Written>(
  store: Store,
  deeds: DeedLeft[],
  { now, write }: { now: number; write: () => Promise<Written> }
): Promise<Written> {
  const at = promisedFrom(now)
  const rows = deeds.map((deed) => newRow({ ...deed, at, promisedAt: at }))
  if (rows.length > 0 && !(await store.agenda.addAll(rows)))
    for (const deed of deeds) await promiseWork(store, { ...deed, now })
  const written = await write()
  for (const { name, subject } of deeds) store.wake(rowId(name, subject))
  return written
}

/** The minute at which whoever began now has written, or never will. */
function promisedFrom(now: number): number {
  return fullMinute(now + A_CALL_MS)
}

/** What this process has told the agenda of each step: who writes within that time need not tell it again. */
const promised = new WeakMap<Store['agenda'], Map<string, number>>()

/**
 * 约好再看. Told before something is written: it is looked at when it is due, and again once it must be there. For what
 * is far off, and for what its writer also carries out unless the process dies.
 */
export async function promiseWork(
  { agenda }: Store,
  { name, subject = '', now, at: dueAt = now }: Work
): Promise<void> {
  const promisedAt = Math.max(dueAt, promisedFrom(now))
  const at = dueAt > now ? dueAt : promisedAt
  const known = promised.get(agenda) ?? new Map<string, number>()
  promised.set(agenda, known)
  const id = rowId(name, subject)
  if (!subject && (known.get(id) ?? 0) >= now + A_CALL_MS) return
  const putDown = () => agenda.add(newRow({ name, subject, at, promisedAt }))
  let isTold = subject !== '' && (await putDown())
  // A deed that ends meanwhile takes its row away; then it is put down anew.
  while (!isTold)
    isTold = (await agenda.change({ _id: id }, { at: _.min(at), promisedAt, rev: _.inc(1) })) === 1 || (await putDown())
  if (!subject) known.set(id, promisedAt)
}

/** Those of the things for which a deed is left, or was until a moment ago. */
export async function listLeft({ agenda }: Store, name: AgendaName, subjects: string[]): Promise<string[]> {
  if (subjects.length === 0) return []
  return (await agenda.listByIds(subjects.map((subject) => rowId(name, subject)))).map(({ subject }) => subject)
}
