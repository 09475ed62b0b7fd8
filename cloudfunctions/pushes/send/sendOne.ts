import type { Failure, RetryAfter } from '#server/wechat/errors/outcome'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { MessageCard } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { hasLeft, isForTheWay, reasonOf, sendCard } from '../../delivery/feature'
import type { SendingPushes } from './leaseChunk'

/** Outcome of one person's message in this pass: what changes in their row, or when to ask again. */
export interface Attempt {
  index: number
  changes: Partial<Recipient>
  again?: RetryAfter
  /**
   * Set when WeChat would say the same to everybody after: `pause` for a while, `alarm` until an officer has looked.
   */
  halts?: 'pause' | 'alarm'
  reason?: DeliveryReason
  /** Whether a permission was spent, or turned out to be gone, and whether the follower did. */
  grant?: 'spent' | 'gone'
  follower?: 'gone'
}

interface Asked {
  chunk: PushChunk
  index: number
  card: MessageCard
}

/** Sends one person's message, on the first way that takes it. */
export async function sendOne({ chunk, index, card }: Asked, run: SendingPushes): Promise<Attempt> {
  const recipient = chunk.recipients[index] as Recipient
  const asked = await run.call(() => ask({ chunk, index, card }, run))
  // WeChat was not asked: another run has the wire by now.
  if (!asked) return { index, changes: {}, again: 'backoff', halts: 'pause' }
  const { outcome, at } = asked
  if (outcome.kind === 'accepted') {
    const { messageId } = outcome
    return {
      index,
      // The event that tells the ending of a message without an id is found by this time.
      changes: { outcome: 'accepted', ...(messageId ? { messageId } : at !== undefined && { triedAt: at }) },
      ...(recipient.route === 'subscribe' && { grant: 'spent' }),
    }
  }
  const attempt = afterFailure(outcome, { index, recipient, at })
  if (attempt.changes.route !== 'template') return attempt
  chunk.recipients[index] = { ...recipient, ...attempt.changes }
  const second = await sendOne({ chunk, index, card }, run)
  return { ...attempt, ...second, changes: { ...attempt.changes, ...second.changes } }
}

/** WeChat's answer, or its refusal of another message of this run; then `at` is missing, since WeChat was not asked. */
async function ask({ chunk, index, card }: Asked, { wechat, clock, refusals }: SendingPushes) {
  const recipient = chunk.recipients[index] as Recipient
  const way = recipient.route as 'template' | 'subscribe'
  const template = templateNameFor(card.kind)
  const refused = refusals.find(way, template)
  if (refused) return { outcome: refused, at: undefined }
  const at = recipient.triedAt ?? clock()
  const { app, follower } = recipient
  const outcome = await sendCard(way, { id: `${chunk.pushId}:${recipient.reader}`, card, app, follower }, wechat)
  refusals.note(way, template, outcome)
  return { outcome, at }
}

interface Failed {
  index: number
  recipient: Recipient
  /** Time at which WeChat may have had the message; nothing when it was not asked. */
  at: number | undefined
}

function afterFailure(failure: Failure, { index, recipient, at }: Failed): Attempt {
  const reason = reasonOf(failure)
  const before = recipient.triedAt === undefined ? {} : { triedAt: recipient.triedAt }
  switch (failure.kind) {
    case 'unknown':
      if (recipient.route === 'subscribe')
        return { index, changes: { outcome: 'unknown', reason, ...(at !== undefined && { triedAt: at }) } }
      return { index, changes: at === undefined ? before : { triedAt: at }, again: 'backoff', reason }
    case 'awaiting':
      return { index, changes: before, again: 'backoff', reason }
    case 'retry':
      return { index, changes: before, again: failure.after, reason, ...(isForTheWay(failure) && { halts: 'pause' }) }
    case 'refused': {
      const isTheirs = failure.concerns === 'person' || failure.reason === 'capability_missing'
      if (!isTheirs) return { index, changes: before, again: 'backoff', reason, halts: 'alarm' }
      return afterRefusal(failure.reason, { index, recipient, at })
    }
  }
}

/**
 * The next way after a refusal, or the inbox alone. A message that may be on the phone from an earlier attempt stays
 * unknown.
 */
function afterRefusal(reason: DeliveryReason, { index, recipient }: Failed): Attempt {
  const { route, follower, triedAt, why } = recipient
  const isGone = hasLeft(reason)
  const lost: Pick<Attempt, 'grant' | 'follower'> = {
    ...(reason === 'no_grant' && { grant: 'gone' }),
    ...(isGone && route === 'template' && { follower: 'gone' }),
  }
  if (triedAt !== undefined) return { index, changes: { outcome: 'unknown', reason }, ...lost }
  // Only an answer to a person's own deed may go by template; a push of an article has a reason in `why` instead.
  if (route === 'subscribe' && follower && why === undefined)
    return { index, changes: { route: 'template', reason }, ...lost }
  if (reason === 'no_grant') return { index, changes: { route: 'inbox', why: 'no_grant' }, ...lost }
  if (isGone) return { index, changes: { route: 'inbox', why: 'not_following' }, ...lost }
  return { index, changes: { outcome: 'refused', reason }, ...lost }
}
