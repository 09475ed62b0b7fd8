import { signWake } from '../../cloudfunctions/agenda/wakeCall'
import type { LocalCloud } from '../../localcloud/localCloud'
import { WAKE_KEY } from './deployedFunctions'

/** Wakes the timers' function for a row of the agenda and all else that is due; resolves when it has run. */
export async function wakeJobs({ functions }: LocalCloud, row: string): Promise<void> {
  await functions.invoke('jobs', signWake(row, Date.now(), WAKE_KEY), { source: 'scf' })
}
