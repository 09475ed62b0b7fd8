import type { Job, Step, TimerName } from '#server/feature'
import { runEach } from '#server/runEach'
import { sendInTurns } from '../delivery/feature'
import { features } from '../features'

/** A run stops in time for the function's limit; the next one goes on where it stopped. */
const A_RUN_MS = 40_000

const timer = (name: TimerName, more: readonly Step[] = []) => {
  const steps: readonly Step[] = [...features.flatMap(({ jobs }) => jobs?.[name] ?? []), ...more]
  return (job: Omit<Job, 'until'>) => {
    const until = job.clock() + A_RUN_MS
    return runEach(steps, (step) => step({ ...job, until }))
  }
}

/** Every timer by its name, with what the features bring. Running one twice, or late, changes nothing. */
export const jobs = {
  /** Every few seconds: what people wait for. */
  deliver: timer('deliver', [sendInTurns(features.flatMap(({ senders = [] }) => senders))]),
  /** Every few seconds, beside what is being sent: what WeChat is asked and has told, and whether the accounts are what they were. */
  callbacks: timer('callbacks'),
  /** Every minute: what must not be left over. */
  repair: timer('repair'),
  /** Every night: what is older than it may be kept. */
  forget: timer('forget'),
  /** Every night: who follows the account. */
  followers: timer('followers'),
} satisfies Record<TimerName, unknown>
