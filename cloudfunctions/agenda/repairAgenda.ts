import type { AgendaName, Entries, Step } from '#server/agenda'
import { rowId } from './agendaRow'
import { leaveWork } from './leaveWork'
import { MINUTE_MS } from './times'

/** 补日程. Puts down what is to come and the agenda does not know: from before it was there, or lost in a crash. */
export function repairAgenda(entries: Entries): Step {
  return {
    every: 60 * MINUTE_MS,
    async run({ store, clock }) {
      for (const name of Object.keys(entries) as AgendaName[]) {
        const entry = entries[name]
        if (!entry || !('all' in entry)) continue
        const all = await entry.all(store)
        const known = new Set((await store.agenda.listAll({ where: { name }, fields: ['at'] })).map(({ id }) => id))
        for (const { subject, at } of all.filter(({ subject }) => !known.has(rowId(name, subject)))) {
          await leaveWork(store, { name, subject, at, now: clock() }, async () => {})
        }
      }
      return undefined
    },
  }
}
