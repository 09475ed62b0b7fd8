import type { AgendaName, Entries, Step } from '#server/agenda'
import type { Store } from '#server/store'
import { newRow } from './agendaRow'
import { restUntil } from './times'

export function stepsOf(entries: Entries): [AgendaName, Step][] {
  return (Object.keys(entries) as AgendaName[]).flatMap((name) => {
    const entry = entries[name]
    return entry && 'every' in entry ? [[name, entry]] : []
  })
}

/** Puts down the steps that the agenda does not have yet: due at once, but for what belongs to the night. */
export async function beginAgenda({ agenda }: Store, entries: Entries, now: number): Promise<void> {
  const steps = stepsOf(entries)
  const known = new Set((await agenda.listByIds(steps.map(([name]) => name))).map(({ id }) => id))
  const missing = steps.filter(([name]) => !known.has(name))
  const firstAt = (every: Step['every']) => (typeof every === 'number' ? now : restUntil(every, now))
  await agenda.addMissing(missing.map(([name, { every }]) => newRow({ name, at: firstAt(every) })))
}
