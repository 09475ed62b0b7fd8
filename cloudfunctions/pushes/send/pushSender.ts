import type { Job } from '#server/job'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import type { Sender, Sending } from '../../delivery/feature'
import { endPushes } from './endPushes'
import { holdBack } from './holdBack'
import { leaseChunk, type SendingPushes, writeLeased } from './leaseChunk'
import { sendMassChunk } from './sendMassChunk'
import { sendSingles } from './sendSingles'

/** Chunks sent at the same time, whose windows overlap so that no call waits for a write. */
const LANES = 3

const SAFETY: FieldConditions<PushChunk> = { topic: 'safety' }
const THE_REST: FieldConditions<PushChunk> = { topic: _.neq('safety') }

/** 发推送. Sends chunk after chunk of released pushes; those about safety go before everything else. */
export const pushSender: Sender = {
  isDue: (job) => isChunkDue(job, {}),
  send: (sending) => sendPushes(sending, THE_REST),
  urgent: {
    isDue: (job) => isChunkDue(job, SAFETY),
    send: (sending) => sendPushes(sending, SAFETY),
  },
  nextAt: ({ store }) => store.pushChunks.earliest('notBefore', TO_BE_SENT),
}

const TO_BE_SENT: FieldConditions<PushChunk> = { state: _.in(['waiting', 'leased']) }

async function isChunkDue({ store: { pushChunks }, clock }: Job, which: FieldConditions<PushChunk>): Promise<boolean> {
  const where = { ...TO_BE_SENT, notBefore: _.lte(clock()), ...which }
  return (await pushChunks.list({ where, limit: 1, fields: ['number'] })).length > 0
}

async function sendPushes(run: Sending, which: FieldConditions<PushChunk>): Promise<void> {
  const pushes = new Map<string, Promise<Push | undefined>>()
  const pushOf = (id: string) => {
    const known = pushes.get(id) ?? run.store.pushes.find(id)
    pushes.set(id, known)
    return known
  }
  await Promise.all(Array.from({ length: LANES }, () => sendChunks({ ...run, pushOf }, which)))
  await endPushes(run)
}

async function sendChunks(run: SendingPushes, which: FieldConditions<PushChunk>): Promise<void> {
  const { store, clock, holder, until, pushOf } = run
  while (clock() < until) {
    const chunk = await leaseChunk(store, { holder, now: clock(), which })
    if (!chunk) return
    const push = await pushOf(chunk.pushId)
    // Without its push nothing says what people should get; the lane goes on with the next chunk.
    if (!push) await writeLeased(store, chunk, { state: 'done' })
    else if (!(await holdBack(chunk, push, run))) await sendChunk(chunk, push, run)
  }
}

function sendChunk(chunk: PushChunk, push: Push, run: SendingPushes): Promise<void> {
  return chunk.kind === 'mass' ? sendMassChunk(chunk, push, run) : sendSingles(chunk, push, run)
}
