import type { AgendaName, Deed } from '#server/agenda'
import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { NOON, withoutFiles } from '../factories'

/** Does what was left for a deed, as the agenda would; answers for what. */
export async function runLeft(store: Store, name: AgendaName, deed: Deed): Promise<string[]> {
  const rows = await store.agenda.listAll({ where: { name } })
  const job = { store, clock: () => NOON, files: withoutFiles, holder: 'one', until: NOON + 40_000 } as unknown as Job
  for (const { id, subject } of rows) {
    await deed.run(job, subject)
    await store.agenda.remove({ _id: id })
  }
  return rows.map(({ subject }) => subject)
}
