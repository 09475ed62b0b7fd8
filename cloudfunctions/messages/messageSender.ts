import { runEach } from '#server/runEach'
import type { Message } from '#shared/messages/message'
import type { Sender, Sending } from '../delivery/feature'
import { deliverMessage } from './deliverMessage'
import { isMessageDue, leaseMessages, nextMessageAt } from './leaseMessages'

const A_BATCH = 40
const AT_ONCE = 8

/** 发消息. The sender of messages to one person. */
export const messageSender: Sender = {
  isDue: ({ store, clock }) => isMessageDue(store, clock()),
  send: deliverMessages,
  nextAt: ({ store }) => nextMessageAt(store),
}

/** Sends what is due, a batch at a time, until nothing is left or the time is up. */
async function deliverMessages(run: Sending): Promise<void> {
  const { store, clock, holder, until } = run
  while (clock() < until) {
    const batch = await leaseMessages(store, { holder, now: clock(), limit: A_BATCH })
    if (batch.length === 0) return
    await runEach(batch, (message) => deliverInTime(message, run), AT_ONCE)
  }
}

/** Sends a message if the time suffices; else it stays leased, unsent, until the lease is over. */
async function deliverInTime(message: Message, run: Sending): Promise<void> {
  if (run.clock() < run.until) await deliverMessage(message, run)
}
