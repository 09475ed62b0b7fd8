import { _ } from '#server/command'
import type { SendOutcome } from '#server/wechat/outcome'
import { sayOutcome } from '#server/wechat/sayOutcome'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { emptyTally, type Tally } from '#shared/pushes/tally'
import { clientIdOf } from '../delivery/feature'
import { draftForPush } from './draftForPush'
import { writeLeased } from './leaseChunk'
import { findMassPause, takeMassTurn } from './massPace'
import type { Sending } from './sending'
import { stopPush } from './stopPush'
import { againAt } from './waits'

/** WeChat sends the same `clientmsgid` once within 24 hours (docs/wechat.md 1.3); what is under way must arrive inside. */
const MASS_DEDUPES_MS = 24 * 3_600_000 - 60_000

/** 群发. One call to WeChat for all of the chunk. Only a refusal is final: inside the window the same id is asked again. */
export async function sendMassChunk(chunk: PushChunk, push: Push, run: Sending): Promise<void> {
  const { store, wechat, files, clock } = run
  const firstTriedAt = chunk.call?.firstTriedAt
  if (firstTriedAt !== undefined && clock() - firstTriedAt >= MASS_DEDUPES_MS)
    return writeEnd(chunk, run, { outcome: 'unknown', remark: '超过一天没有回音，不再重发。' })

  const pause = await findMassPause(store, clock())
  if (pause !== undefined) return putOff(chunk, pause, run)
  const article = await store.articles.get(push.subjectId)
  const draft = await draftForPush(article, { pushId: push.id, wechat, files })
  if (draft.kind !== 'answered') return writeFailure(chunk, push, draft, run)
  const fullUntil = await takeMassTurn(store, clock())
  if (fullUntil !== undefined) return putOff(chunk, fullUntil, run)
  if (!(await writeLeased(store, chunk, { 'call.firstTriedAt': firstTriedAt ?? clock() }))) return
  const outcome = await wechat.official.sendMass({
    openIds: chunk.recipients.flatMap(({ follower }) => follower ?? []),
    mediaId: draft.value,
    clientMessageId: clientIdOf(chunk.id),
  })
  if (outcome.kind !== 'accepted') return writeFailure(chunk, push, outcome, run)
  const { messageId } = outcome
  await writeEnd(chunk, run, { outcome: 'accepted', ...(messageId && { messageId }) })
}

/** The minute is full: this one, and whatever would go next, waits for its end. No attempt was made. */
async function putOff(chunk: PushChunk, until: number, { store }: Sending): Promise<void> {
  await writeLeased(store, chunk, { state: 'waiting', notBefore: until, freshFrom: (chunk.freshFrom ?? 0) + 1 })
  const next = { kind: 'mass', state: 'waiting', notBefore: _.lt(until) } as const
  await store.pushChunks.change(next, { notBefore: until })
}

async function writeFailure(
  chunk: PushChunk,
  push: Push,
  failure: Exclude<SendOutcome, { kind: 'accepted' }>,
  run: Sending
): Promise<void> {
  const { store, clock } = run
  const remark = sayOutcome(failure)
  if (failure.kind === 'refused' && failure.reason === 'capability_missing')
    return writeEnd(chunk, run, { outcome: 'refused', remark })
  if (failure.kind === 'refused') return stopPush(store, push, { remark, now: clock() })
  const after = failure.kind === 'retry' ? failure.after : 'backoff'
  const notBefore = againAt(after, chunk.passes - (chunk.freshFrom ?? 0), clock())
  await writeLeased(store, chunk, { state: 'waiting', notBefore, 'call.remark': remark })
  await store.pushes.change({ _id: push.id, state: 'sending' }, { remark })
}

async function writeEnd(
  chunk: PushChunk,
  { store }: Sending,
  call: { outcome: 'accepted' | 'refused' | 'unknown'; messageId?: string; remark?: string }
): Promise<void> {
  const named = Object.entries(call).map(([name, value]) => [`call.${name}`, value] as const)
  const tally: Tally = { ...emptyTally, [call.outcome]: chunk.recipients.length }
  const cleared = call.remark ? {} : { 'call.remark': _.remove() }
  await writeLeased(store, chunk, { state: 'done', ...Object.fromEntries(named), ...cleared, tally: tally })
}
