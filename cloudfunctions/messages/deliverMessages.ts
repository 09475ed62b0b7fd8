import { runEach } from '#server/runEach'
import type { Message } from '#shared/messages/message'
import { openRunRefusals } from '../delivery/feature'
import { type Delivering, deliverMessage } from './deliverMessage'
import { leaseMessages } from './leaseMessages'

const A_BATCH = 40
const AT_ONCE = 8

type Run = Omit<Delivering, 'refusals'> & {
  /** When the function must be done; the next run goes on where this one stopped. */
  until: number
}

/** 发消息. Sends what is due, a batch at a time, until nothing is left or the time is up; answers how many it handled. */
export async function deliverMessages(run: Run): Promise<number> {
  const refusals = openRunRefusals()
  let handled = 0
  while (run.clock() < run.until) {
    const batch = await leaseMessages(run.store, { holder: run.holder, now: run.clock(), limit: A_BATCH })
    if (batch.length === 0) return handled
    await runEach(batch, (message) => deliverInTime(message, { ...run, refusals }), AT_ONCE)
    handled += batch.length
  }
  return handled
}

/** What the time does not suffice for stays leased, unsent, until the lease is over. */
async function deliverInTime(message: Message, run: Delivering & { until: number }): Promise<void> {
  if (run.clock() < run.until) await deliverMessage(message, run)
}
