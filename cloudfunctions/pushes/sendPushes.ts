import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { openRunRefusals } from '../delivery/feature'
import { endPushes } from './endPushes'
import { openGate } from './gate'
import { keepBack } from './keepBack'
import { leaseChunk, writeLeased } from './leaseChunk'
import type { Sending } from './sending'
import { sendMassChunk } from './sendMassChunk'
import { sendSingles } from './sendSingles'

/** Calls to WeChat under way at once, and chunks whose windows overlap so that no call waits for a write. */
const IN_FLIGHT = 20
const LANES = 3

export type Run = Omit<Sending, 'gate' | 'refusals' | 'pushOf'> & { inFlight?: number }

/** 发推送. Takes chunk after chunk of what is released, until nothing is due or the time is up. */
export async function sendPushes({ inFlight = IN_FLIGHT, ...run }: Run): Promise<void> {
  const pushes = new Map<string, ReturnType<typeof run.store.pushes.find>>()
  const pushOf = (id: string) => {
    const known = pushes.get(id) ?? run.store.pushes.find(id)
    pushes.set(id, known)
    return known
  }
  const sending: Sending = { ...run, gate: openGate(inFlight), refusals: openRunRefusals(), pushOf }
  await Promise.all(Array.from({ length: LANES }, () => sendChunks(sending)))
  await endPushes(run)
}

async function sendChunks(run: Sending): Promise<void> {
  const { store, clock, holder, until, pushOf } = run
  while (clock() < until) {
    const chunk = await leaseChunk(store, { holder, now: clock() })
    if (!chunk) return
    const push = await pushOf(chunk.pushId)
    // Nothing says any more what they should get; the lane goes on with the next chunk.
    if (!push) await writeLeased(store, chunk, { state: 'done' })
    else if (!(await keepBack(chunk, push, run))) await sendChunk(chunk, push, run)
  }
}

function sendChunk(chunk: PushChunk, push: Push, run: Sending): Promise<void> {
  return chunk.kind === 'mass' ? sendMassChunk(chunk, push, run) : sendSingles(chunk, push, run)
}
