import type { AgendaName, Entries, Step } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { newRow } from './agendaRow'
import { HELD_MS, restUntil } from './times'

export function stepsOf(entries: Entries): [AgendaName, Step][] {
  return (Object.keys(entries) as AgendaName[]).flatMap((name) => {
    const entry = entries[name]
    return entry && 'every' in entry ? [[name, entry]] : []
  })
}

/**
 * Puts down the steps that the agenda does not have yet: due at once, but for what belongs to the night. A clock that was
 * ahead has left others for a time that is far off: they are due again as if they had never been there.
 */
export async function beginAgenda({ agenda }: Store, entries: Entries, now: number): Promise<void> {
  const steps = stepsOf(entries)
  const known = new Map((await agenda.listByIds(steps.map(([name]) => name))).map((row) => [row.id, row]))
  const firstAt = (every: Step['every']) => (typeof every === 'number' ? now : restUntil(every, now))
  const missing = steps.filter(([name]) => !known.has(name))
  await agenda.addMissing(missing.map(([name, { every }]) => newRow({ name, at: firstAt(every) })))
  for (const [name, { every }] of steps) {
    const row = known.get(name)
    if (!row || row.at <= Math.max(restUntil(every, now), now + HELD_MS)) continue
    await agenda.change({ _id: name, rev: row.rev }, { at: firstAt(every), heldUntil: 0, promisedAt: 0, rev: _.inc(1) })
  }
}
