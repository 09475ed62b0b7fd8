import type { Job, Step } from '#server/feature'
import { runEach } from '#server/runEach'
import { openCalls } from './calls'
import { openRunRefusals } from './runRefusals'
import type { Sender } from './sender'
import { takeWire, type Wire } from './wire'

/** Calls to WeChat under way at once, of all senders together. */
const AT_ONCE = 20

/** So often a run looks whether somebody who had nothing to send has something by now. */
const A_PAUSE_MS = 3000

/** 发信. A step of the timer: safety first, then one call of each sender in turn, and never two runs at once. */
export function sendInTurns(senders: readonly Sender[], atOnce = AT_ONCE): Step {
  return async (job) => {
    await prepare(senders, job)
    if (!(await isAnyDue(senders, job))) return
    const wire = await takeWire(job)
    if (wire) await sendAll(senders, job, { wire, atOnce }).finally(wire.leave)
  }
}

function prepare(senders: readonly Sender[], job: Job): Promise<void> {
  const steps = senders.flatMap((sender) => sender.prepare ?? [])
  return runEach(steps, (step) => step(job))
}

async function isAnyDue(senders: readonly Sender[], job: Job): Promise<boolean> {
  const due = await Promise.all(senders.map((sender) => sender.isDue(job)))
  return due.includes(true)
}

async function sendAll(senders: readonly Sender[], job: Job, { wire, atOnce }: { wire: Wire; atOnce: number }) {
  const refusals = openRunRefusals()
  const busy = new Set<object>()
  const open = new Set<Promise<void>>()
  let lookedAt = job.clock()

  const follow = (work: Promise<void>) => {
    const followed: Promise<void> = work.finally(() => open.delete(followed))
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
    follow(prepare(senders, job).then(startIdle))
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
