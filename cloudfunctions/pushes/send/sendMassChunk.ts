import { _ } from '#server/store/command'
import type { Failure, SendOutcome, WechatAnswer } from '#server/wechat/errors/outcome'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { emptyTally, type Tally } from '#shared/pushes/tally'
import {
  againAt,
  canAskAgain,
  clientIdOf,
  findMassPause,
  reasonOf,
  sayReason,
  takeMassTurn,
} from '../../delivery/feature'
import { readsAsAsked } from '../contentMark'
import { type DraftAccount, draftForPush } from '../draft/draftForPush'
import { attemptsOf } from './findWhoIsDue'
import { type SendingPushes, writeLeased } from './leaseChunk'
import { stopPush } from './stopPush'

/**
 * 群发. Makes one call to WeChat for the whole chunk. Only a refusal is final: inside WeChat's window the same id is
 * asked again.
 */
export async function sendMassChunk(chunk: PushChunk, push: Push, run: SendingPushes): Promise<void> {
  const { store, wechat, files, clock, call } = run
  const firstTriedAt = chunk.call?.firstTriedAt
  if (firstTriedAt !== undefined && !canAskAgain('mass', firstTriedAt, clock()))
    return writeEnd(chunk, run, { outcome: 'unknown', reason: 'silent_for_a_day' })

  const pause = await findMassPause(store, clock())
  if (pause !== undefined) return putOff(chunk, pause, run)
  const article = await store.articles.get(push.subjectId)
  // Changed since it was looked at: the next pass stops the push.
  if (!readsAsAsked(push, article)) return
  const { miniProgramAppId } = wechat
  const draft = await draftForPush(article, { pushId: push.id, official: inTurn(run), miniProgramAppId, files })
  if (draft.kind !== 'answered') return writeFailure(chunk, push, draft, run)
  const outcome = await call(() => sendMass(chunk, draft.value, run))
  if (!outcome) return
  if (outcome.kind === 'full') return putOff(chunk, outcome.until, run)
  if (outcome.kind !== 'accepted') return writeFailure(chunk, push, outcome, run)
  const { messageId } = outcome
  await writeEnd(chunk, run, { outcome: 'accepted', ...(messageId && { messageId }) })
}

const UNSENT: Failure = { kind: 'retry', after: 'backoff', code: 'unsent' }

/** The account's calls for a draft, each made when its turn has come. */
function inTurn({ wechat: { official }, call }: SendingPushes): DraftAccount {
  const turn = <Given extends unknown[], Value>(ask: (...given: Given) => Promise<WechatAnswer<Value>>) => {
    return async (...given: Given) => (await call(() => ask(...given))) ?? UNSENT
  }
  return {
    addMaterial: turn(official.addMaterial),
    uploadArticlePicture: turn(official.uploadArticlePicture),
    addDraft: turn(official.addDraft),
  }
}

/** Makes the mass call, written down before as one of the minute's calls; nothing when another run has the chunk. */
async function sendMass(
  chunk: PushChunk,
  mediaId: string,
  { store, wechat, clock }: SendingPushes
): Promise<SendOutcome | { kind: 'full'; until: number } | undefined> {
  const until = await takeMassTurn(store, clock())
  if (until !== undefined) return { kind: 'full', until }
  if (!(await writeLeased(store, chunk, { 'call.firstTriedAt': chunk.call?.firstTriedAt ?? clock() }))) return undefined
  return wechat.official.sendMass({
    openIds: chunk.recipients.flatMap(({ follower }) => follower ?? []),
    mediaId,
    clientMessageId: clientIdOf(chunk.id),
  })
}

/**
 * Puts this chunk, and the mass chunks that would go next, off to the end of the full minute. It does not count as an
 * attempt.
 */
async function putOff(chunk: PushChunk, until: number, { store }: SendingPushes): Promise<void> {
  await writeLeased(store, chunk, { state: 'waiting', notBefore: until, freshFrom: (chunk.freshFrom ?? 0) + 1 })
  const next = { kind: 'mass', state: 'waiting', notBefore: _.lt(until) } as const
  await store.pushChunks.change(next, { notBefore: until })
}

async function writeFailure(
  chunk: PushChunk,
  push: Push,
  failure: Exclude<SendOutcome, { kind: 'accepted' }>,
  run: SendingPushes
): Promise<void> {
  const { store, clock } = run
  const reason = reasonOf(failure)
  const remark = sayReason(reason)
  if (failure.kind === 'refused' && failure.reason === 'capability_missing')
    return writeEnd(chunk, run, { outcome: 'refused', reason })
  if (failure.kind === 'refused') return stopPush(store, push, { remark, now: clock() })
  const after = failure.kind === 'retry' ? failure.after : 'backoff'
  const notBefore = againAt(after, attemptsOf(chunk), clock())
  await writeLeased(store, chunk, { state: 'waiting', notBefore, 'call.reason': reason })
  await store.pushes.change({ _id: push.id, state: 'sending' }, { remark })
}

async function writeEnd(
  chunk: PushChunk,
  { store }: SendingPushes,
  call: { outcome: 'accepted' | 'refused' | 'unknown'; messageId?: string; reason?: DeliveryReason }
): Promise<void> {
  const named = Object.entries(call).map(([name, value]) => [`call.${name}`, value] as const)
  const tally: Tally = { ...emptyTally, [call.outcome]: chunk.recipients.length }
  const cleared = { 'call.remark': _.remove(), ...(call.reason ? {} : { 'call.reason': _.remove() }) }
  await writeLeased(store, chunk, { state: 'done', ...Object.fromEntries(named), ...cleared, tally: tally })
}
