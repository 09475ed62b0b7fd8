import type { AgendaName, Entries, Step } from '#server/agenda'
import { rowId } from './agendaRow'
import { leaveWork } from './leaveWork'
import { MINUTE_MS } from './times'

/** 补日程. Puts down what is to come and the agenda does not know, or for later only: from before it was there, or lost in a crash. */
export function repairAgenda(entries: Entries): Step {
  return {
    every: 60 * MINUTE_MS,
    async run({ store, clock }) {
      for (const name of Object.keys(entries) as AgendaName[]) {
        const entry = entries[name]
        if (!entry || !('all' in entry)) continue
        const all = await entry.all(store)
        const rows = await store.agenda.listAll({ where: { name }, fields: ['at'] })
        const known = new Map(rows.map(({ id, at }) => [id, at]))
        for (const { subject, at } of all) {
          if ((known.get(rowId(name, subject)) ?? Number.POSITIVE_INFINITY) > at)
            await leaveWork(store, { name, subject, at, now: clock() }, async () => {})
        }
      }
      return undefined
    },
  }
}
