import type { SendOutcome } from '#server/wechat/errors/outcome'
import type { Message, Way } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import { canAskAgain, hasLeft, noteReach, reasonOf, type Sending, sendCard } from '../delivery/feature'
import { chooseWay, findPhones, type PhonesOf } from './chooseWay'
import { beginAttempt } from './leaseMessages'
import { writeAccepted, writeEnd, writeLater, writeRefusal, writeUnknown } from './writeOutcome'

/** Sends one leased message on the first way that takes it, and writes down the outcome. */
export async function deliverMessage(message: Message, run: Sending): Promise<void> {
  const { store, clock } = run
  if (isTooLate(message, clock())) return writeEnd(store, message, { state: 'unknown', reason: 'interrupted' })

  const phones = await findPhones(store, message.personId)
  const tried: Way[] = message.delivery.channel === 'template' ? ['subscribe'] : []
  for (let attempts = message.delivery.attempts; ; attempts += 1) {
    const way = chooseWay(message, phones, tried)
    if (way === 'inbox') return writeEnd(store, message, { state: 'inbox', way })
    const outcome = await attempt(message, { way, attempts, phones }, run)
    if (!outcome) return
    if (outcome.kind !== 'refused') return conclude(message, { way, attempts, outcome }, run)
    await noteRefusal(message, { way, attempts, phones }, outcome.reason, run)
    await writeRefusal(store, message, reasonOf(outcome))
    tried.push(way)
  }
}

/**
 * True for a message that an earlier run took and never finished, so that WeChat may have it. A template message may go
 * again inside WeChat's own window; anything else would be a second message on the phone.
 */
function isTooLate({ delivery: { firstTriedAt, channel } }: Message, now: number): boolean {
  if (firstTriedAt === undefined) return false
  return !canAskAgain(channel === 'template' ? 'template' : 'subscribe', firstTriedAt, now)
}

type Asked = { way: Exclude<Way, 'inbox'>; attempts: number; phones: PhonesOf }

/** WeChat's answer, or its refusal of an earlier message of this run; nothing when this run may no longer send. */
async function attempt(
  message: Message,
  { way, attempts, phones }: Asked,
  { store, wechat, clock, holder, refusals, call }: Sending
): Promise<SendOutcome | undefined> {
  const template = templateNameFor(message.kind)
  return call(async () => {
    const refused = refusals.find(way, template)
    if (refused) return refused
    if (!(await beginAttempt(store, message, { way, attempts, holder, now: clock() }))) return undefined
    const addressed = { id: message.id, card: message, app: phones.person.openId, follower: phones.followerOpenId }
    const outcome = await sendCard(way, addressed, wechat)
    refusals.note(way, template, outcome)
    return outcome
  })
}

async function noteRefusal(
  { kind, personId }: Message,
  { way, phones: { followerOpenId } }: Asked,
  reason: string,
  { store }: Sending
): Promise<void> {
  await noteReach(store, {
    template: templateNameFor(kind),
    ...(reason === 'no_grant' && { grantless: [personId] }),
    ...(way === 'template' && hasLeft(reason) && followerOpenId && { left: [followerOpenId] }),
  })
}

type Ended = { way: Way; attempts: number; outcome: Exclude<SendOutcome, { kind: 'refused' }> }

async function conclude(message: Message, { way, attempts, outcome }: Ended, { store, clock }: Sending) {
  if (outcome.kind === 'accepted') {
    if (way === 'subscribe')
      await noteReach(store, { template: templateNameFor(message.kind), spent: [message.personId] })
    return writeAccepted(store, message, { way, sentAt: clock(), ...outcome })
  }
  const tries = { way, attempts: attempts + 1, reason: reasonOf(outcome), now: clock() }
  if (outcome.kind === 'unknown') return writeUnknown(store, message, tries)
  return writeLater(store, message, { ...tries, after: outcome.kind === 'retry' ? outcome.after : 'backoff' })
}
