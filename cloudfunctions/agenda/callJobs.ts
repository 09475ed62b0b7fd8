import { invoke } from '#server/invoke'
import { openWaker } from './openWaker'
import { signWake } from './wakeCall'

/** A run may take as long; nobody waits for its answer. */
const TIMEOUT_MS = 180_000

/** Has the timers' function look at a row of the agenda. */
async function callJobs(row: string): Promise<void> {
  const call = signWake(row, Date.now())
  if (call) await invoke('jobs', call, TIMEOUT_MS)
}

/** One for each process that leaves work. */
export const waker = openWaker(callJobs)
