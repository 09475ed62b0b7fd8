import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import { openCalls } from './calls'
import { openRunRefusals } from './runRefusals'
import type { Sender } from './sender'
import { takeWire, type Wire } from './wire'

/** Calls to WeChat under way at once, of all senders together. */
const AT_ONCE = 20

/** Pause between two looks of a run for senders that had nothing to send and have something by now. */
const A_PAUSE_MS = 3000

/** Pause of a run that finds the wire taken; a killed run loses the wire in less than a minute. */
const WIRE_TAKEN_MS = 5000

/**
 * 发信. Sends safety first, then one call of each sender in turn, and never in two runs at once. Answers when the next
 * message is due.
 */
export function sendInTurns(senders: readonly Sender[], atOnce = AT_ONCE) {
  return async (job: Job): Promise<number | undefined> => {
    if (await isAnyDue(senders, job)) {
      const wire = await takeWire(job)
      if (!wire) return job.clock() + WIRE_TAKEN_MS
      await sendAll(senders, job, { wire, atOnce }).finally(wire.leave)
    }
    const times = await Promise.all(senders.map((sender) => sender.nextAt(job)))
    const known = times.filter((at) => at !== undefined)
    return known.length > 0 ? Math.min(...known) : undefined
  }
}

async function isAnyDue(senders: readonly Sender[], job: Job): Promise<boolean> {
  const due = await Promise.all(senders.map((sender) => sender.isDue(job)))
  return due.includes(true)
}

async function sendAll(senders: readonly Sender[], job: Job, { wire, atOnce }: { wire: Wire; atOnce: number }) {
  const refusals = openRunRefusals()
  const busy = new Set<object>()
  const open = new Set<Promise<unknown>>()
  let lookedAt = job.clock()

  const follow = (work: Promise<unknown>) => {
    const followed: Promise<unknown> = work.finally(() => open.delete(followed))
    open.add(followed)
  }
  const sendUrgent = async (hold: () => void) => {
    for (const { urgent } of senders) {
      if (!urgent || !(await urgent.isDue(job))) continue
      hold()
      await urgent.send({ ...job, refusals, call: calls.urgent })
    }
  }
  const startIdle = () =>
    runEach(senders, async (sender) => {
      if (busy.has(sender) || !(await sender.isDue(job))) return
      busy.add(sender)
      const sending = { ...job, refusals, call: calls.forSender() }
      follow(runEach([sender], (one) => one.send(sending)).finally(() => busy.delete(sender)))
    })
  const lookAround = async (hold: () => void) => {
    await sendUrgent(hold)
    if (job.clock() < lookedAt + A_PAUSE_MS) return
    lookedAt = job.clock()
    follow(startIdle())
  }
  const calls = openCalls({
    atOnce,
    isOurs: wire.isOurs,
    lookAround: (hold) => {
      const looking = lookAround(hold)
      follow(looking.catch(() => {}))
      return looking
    },
  })

  await sendUrgent(() => {})
  await startIdle()
  while (open.size > 0) await Promise.race(open)
}
