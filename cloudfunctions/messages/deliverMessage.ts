import type { Changes } from '#server/collection'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Failure, SendOutcome } from '#server/wechat/outcome'
import { sayOutcome } from '#server/wechat/sayOutcome'
import type { WechatAccounts } from '#server/wechatAccounts'
import { inBeijing } from '#shared/beijingTime'
import type { Channel, DeliveryState, Message } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import { canSendAgain, chooseChannel } from './chooseChannel'
import { findReach } from './findReach'
import { sendOn } from './sendOn'

const MINUTE = 60_000
const ATTEMPTS_AT_MOST = 8

interface Run {
  store: Store
  wechat: WechatAccounts
  clock: () => number
}

/** Sends one leased message on the first channel that takes it, and writes down what came of it. */
export async function deliverMessage(message: Message, { store, wechat, clock }: Run): Promise<void> {
  if (!canSendAgain(message, clock()))
    return settle(store, message, 'unknown', { remark: '发送中断过，不重发，以免收到两遍。' })

  const reach = await findReach(store, message.personId)
  const tried: Channel[] = message.delivery.channel === 'template' ? ['subscribe'] : []
  for (;;) {
    const channel = chooseChannel(message, reach, tried)
    if (channel === 'inbox') return settle(store, message, 'inbox', { channel })
    await store.messages.change(
      { _id: message.id },
      { 'delivery.channel': channel, 'delivery.firstTriedAt': message.delivery.firstTriedAt ?? clock() }
    )
    const outcome = await sendOn(channel, message, reach, wechat)
    if (outcome.kind === 'accepted') return accepted(store, message, channel, outcome, clock())
    const remark = sayOutcome(outcome)
    if (outcome.kind === 'unknown') return unknown(store, message, channel, remark, clock())
    if (outcome.kind !== 'refused') return later(store, message, outcome, remark, clock())
    if (outcome.reason === 'no_grant') await forgetGrants(store, message)
    await note(store, message, remark)
    tried.push(channel)
  }
}

async function accepted(
  store: Store,
  message: Message,
  channel: Channel,
  outcome: SendOutcome & { kind: 'accepted' },
  now: number
) {
  if (channel === 'subscribe') await spendGrant(store, message)
  await settle(store, message, 'sent', {
    channel,
    sentAt: now,
    ...(outcome.messageId && { messageId: outcome.messageId }),
  })
}

/** WeChat may have it. A template message is asked again under the same id; the rest stays unknown until an event tells. */
async function unknown(store: Store, message: Message, channel: Channel, remark: string, now: number) {
  if (channel !== 'template') return settle(store, message, 'unknown', { remark })
  await store.messages.change(
    { _id: message.id },
    { 'delivery.state': 'leased', 'delivery.notBefore': now + backOff(message), 'delivery.remarks': _.push([remark]) }
  )
}

/** Nothing was sent, so the first attempt does not count. */
async function later(
  store: Store,
  message: Message,
  outcome: Exclude<Failure, { kind: 'refused' }>,
  remark: string,
  now: number
) {
  if (message.delivery.attempts >= ATTEMPTS_AT_MOST)
    return settle(store, message, 'inbox', { channel: 'inbox', remark })
  const midnight = outcome.kind === 'retry' && outcome.after === 'midnight'
  const notBefore = midnight ? inBeijing(now).add(1, 'day').startOf('day').valueOf() : now + backOff(message)
  await store.messages.change(
    { _id: message.id },
    {
      'delivery.state': 'waiting',
      'delivery.notBefore': notBefore,
      'delivery.firstTriedAt': _.remove(),
      'delivery.remarks': _.push([remark]),
    }
  )
}

function backOff({ delivery }: Message): number {
  return Math.min(30 * MINUTE, 2 ** delivery.attempts * 1000 * (1 + Math.random()))
}

async function settle(
  { messages }: Store,
  { id }: Message,
  state: DeliveryState,
  { remark, ...facts }: { remark?: string; channel?: Channel; sentAt?: number; messageId?: string }
): Promise<void> {
  const changes: Changes = { 'delivery.state': state }
  for (const [field, value] of Object.entries(facts)) changes[`delivery.${field}`] = value
  if (remark) changes['delivery.remarks'] = _.push([remark])
  await messages.change({ _id: id }, changes)
}

async function note({ messages }: Store, { id }: Message, remark: string): Promise<void> {
  await messages.change({ _id: id }, { 'delivery.remarks': _.push([remark]), 'delivery.firstTriedAt': _.remove() })
}

async function spendGrant({ people }: Store, { kind, personId }: Message): Promise<void> {
  const field = `grants.${templateNameFor(kind)}`
  await people.change({ _id: personId, [field]: _.gt(0) }, { [field]: _.inc(-1) })
}

async function forgetGrants({ people }: Store, { kind, personId }: Message): Promise<void> {
  await people.change({ _id: personId }, { [`grants.${templateNameFor(kind)}`]: 0 })
}
