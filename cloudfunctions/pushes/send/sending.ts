import type { Job } from '#server/feature'
import type { Push } from '#shared/pushes/push'
import type { Sending } from '../../delivery/feature'

/** What one run of the timer sends pushes with. */
export interface SendingPushes extends Sending {
  /** A push as this run knows it, so that its words are read once. */
  pushOf: (pushId: string) => Promise<Push | undefined>
}

export type Gathering = Pick<Job, 'store' | 'clock'>

/** Longer than a window of calls can take; whoever crashed with a chunk loses it to the next run. */
export const LEASE_MS = 120_000
