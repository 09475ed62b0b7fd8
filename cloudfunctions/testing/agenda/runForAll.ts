import type { Deed } from '#server/agenda'
import type { Job } from '#server/job'
import { withoutFiles } from '../factories'

/** A deed for everything that is to come: each decides by itself whether its time is there. */
export async function runForAll(deed: Deed, given: Pick<Job, 'store' | 'clock'> & Partial<Job>): Promise<void> {
  const surroundings = { files: withoutFiles, holder: 'one', until: given.clock() + 40_000 }
  const job = { ...surroundings, ...given } as Job
  for (const { subject } of await deed.all(job.store)) await deed.run(job, subject)
}
