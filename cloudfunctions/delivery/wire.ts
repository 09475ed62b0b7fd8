import { randomUUID } from 'node:crypto'
import type { Job } from '#server/job'
import { _ } from '#server/store/command'

const ID = 'wire'

/** Lease of the wire; a run that was killed loses the wire after it. */
const LEASE_MS = 45_000
/** Time in which one call surely ends, with new tokens in between (3 × 8 s). */
const A_CALL_MS = 25_000

/**
 * 线路. The right to call WeChat for messages and pushes: one run has it at a time, so that two never exceed the
 * account's limits.
 */
export interface Wire {
  /** Asked before every call: whether this run has the wire until the call has ended. */
  isOurs: () => Promise<boolean>
  leave: () => Promise<void>
}

/** Takes the wire; nothing when another run has it. */
export async function takeWire({ store: { paces }, clock, holder }: Pick<Job, 'store' | 'clock' | 'holder'>) {
  // Two runs of one instance have the same holder.
  const heldBy = `${holder} ${randomUUID()}`
  const until = () => clock() + LEASE_MS
  let heldUntil = until()
  const fresh = { id: ID, times: [], rev: 1, heldBy, heldUntil }
  const free = { _id: ID, heldUntil: _.lte(clock()) }
  const isTaken = (await paces.change(free, { heldBy, heldUntil, rev: _.inc(1) })) === 1 || (await paces.add(fresh))
  if (!isTaken) return undefined

  const wire: Wire = {
    isOurs: async () => {
      if (clock() + A_CALL_MS < heldUntil) return true
      heldUntil = until()
      return (await paces.change({ _id: ID, heldBy }, { heldUntil, rev: _.inc(1) })) === 1
    },
    leave: async () => {
      await paces.change({ _id: ID, heldBy }, { heldUntil: 0, heldBy: '', rev: _.inc(1) })
    },
  }
  return wire
}
