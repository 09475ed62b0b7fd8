import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { SendOutcome } from '#server/wechat/outcome'
import { sayOutcome } from '#server/wechat/sayOutcome'
import type { Channel, Message } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import type { Stops } from '../delivery/feature'
import { sendCard } from '../delivery/feature'
import { beginAttempt } from './beginAttempt'
import { canSendAgain, chooseChannel, type Reach } from './chooseChannel'
import { findReach } from './findReach'
import { forgetFollower, forgetGrants, spendGrant } from './keepReach'
import { writeAccepted, writeEnd, writeLater, writeRefusal, writeUnknown } from './writeOutcome'

export interface Delivering {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  holder: string
  stops: Stops
}

/** Sends one leased message on the first channel that takes it, and writes down what came of it. */
export async function deliverMessage(message: Message, run: Delivering): Promise<void> {
  const { store, clock } = run
  if (!canSendAgain(message, clock()))
    return writeEnd(store, message, { state: 'unknown', remark: '发送中断过，不重发，以免收到两遍。' })

  const reach = await findReach(store, message.personId)
  const tried: Channel[] = message.delivery.channel === 'template' ? ['subscribe'] : []
  for (let attempts = message.delivery.attempts; ; attempts += 1) {
    const channel = chooseChannel(message, reach, tried)
    if (channel === 'inbox') return writeEnd(store, message, { state: 'inbox', channel })
    const outcome = await attempt(message, { channel, attempts, reach }, run)
    if (!outcome) return
    if (outcome.kind !== 'refused') return conclude(message, { channel, attempts, outcome }, run)
    if (outcome.reason === 'no_grant') await forgetGrants(store, message)
    if (outcome.reason === 'not_following' || outcome.reason === 'user_unknown') await forgetFollower(store, reach)
    await writeRefusal(store, message, sayOutcome(outcome))
    tried.push(channel)
  }
}

type Asked = { channel: Exclude<Channel, 'inbox'>; attempts: number; reach: Reach }

/** What WeChat says, or has said to an earlier message of this run; nothing when another run has the message by now. */
async function attempt(
  message: Message,
  { channel, attempts, reach }: Asked,
  { store, wechat, clock, holder, stops }: Delivering
): Promise<SendOutcome | undefined> {
  const template = templateNameFor(message.kind)
  const stopped = stops.find(channel, template)
  if (stopped) return stopped
  if (!(await beginAttempt(store, message, { channel, attempts, holder, now: clock() }))) return undefined
  const addressed = { id: message.id, card: message, app: reach.person.openId, follower: reach.followerOpenId }
  const outcome = await sendCard(channel, addressed, wechat)
  stops.note(channel, template, outcome)
  return outcome
}

type Ended = { channel: Channel; attempts: number; outcome: Exclude<SendOutcome, { kind: 'refused' }> }

async function conclude(message: Message, { channel, attempts, outcome }: Ended, { store, clock }: Delivering) {
  if (outcome.kind === 'accepted') {
    if (channel === 'subscribe') await spendGrant(store, message)
    return writeAccepted(store, message, { channel, sentAt: clock(), ...outcome })
  }
  const tries = { channel, attempts, remark: sayOutcome(outcome), now: clock() }
  if (outcome.kind === 'unknown') return writeUnknown(store, message, tries)
  return writeLater(store, message, { ...tries, atMidnight: outcome.kind === 'retry' && outcome.after === 'midnight' })
}
