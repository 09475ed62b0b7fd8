import type { Job } from '#server/job'
import { type Clearing, runClearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Forgets how far an export was when its sheets go, too. */
const forgetExports: Clearing = {
  row: 'rosterExports',
  forget: ({ rosterExports }, before) => rosterExports.remove({ madeAt: _.lt(before) }),
  oldest: ({ rosterExports }) => rosterExports.earliest('madeAt', {}),
}

export async function sweepExports(job: Pick<Job, 'store' | 'clock'>): Promise<undefined> {
  await runClearing(job, forgetExports)
}
