import { signWake } from '../../cloudfunctions/agenda/wakeCall'
import type { LocalCloud } from '../../localcloud/localCloud'
import { WAKE_KEY } from './deployedFunctions'

/** Has the timers' function look at a row of the agenda, and at whatever else is due; comes back when that has run. */
export async function wakeJobs({ functions }: LocalCloud, row: string): Promise<void> {
  await functions.invoke('jobs', signWake(row, Date.now(), WAKE_KEY), { source: 'scf' })
}
