import type { Job } from '#server/job'
import { runClearing } from '#server/retention/clearing'
import { forgetInvitations, forgetSignIns } from './forgetSignIns'

/** Clears away sign-ins and invitations, oftener than what is cleared at night. */
export async function sweepSignIns(job: Pick<Job, 'store' | 'clock'>): Promise<undefined> {
  for (const clearing of [forgetSignIns, forgetInvitations]) await runClearing(job, clearing)
}
