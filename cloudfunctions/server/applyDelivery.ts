import { _ } from './command'
import type { Store } from './store'

/** What WeChat tells later of a message it has accepted. `messageId` as text: it may exceed 2^53. */
export type DeliveryNews =
  | { channel: 'single'; messageId: string; delivered: boolean; remark?: string }
  | { channel: 'mass'; messageId: string; total: number; sent: number; remark?: string }

/**
 * 送达通知. Finds whose message it was, in a push or in the outbox, and writes down what became of it. False when
 * nobody's message has that id yet: the news may be quicker than our own note, and is to be told again later.
 */
export async function applyDelivery(store: Store, news: DeliveryNews): Promise<boolean> {
  if (news.channel === 'mass') return applyMass(store, news)
  return (await applyToPush(store, news)) || applyToMessage(store, news)
}

type Single = Extract<DeliveryNews, { channel: 'single' }>

async function applyToPush({ pushChunks }: Store, { messageId, delivered, remark }: Single): Promise<boolean> {
  const chunk = await pushChunks.findWhere({ 'recipients.messageId': messageId })
  if (!chunk) return false
  const index = chunk.recipients.findIndex((one) => one.messageId === messageId)
  const outcome = delivered ? 'delivered' : 'refused'
  const field = `recipients.${index}`
  await pushChunks.change(
    { _id: chunk.id, [`${field}.messageId`]: messageId, [`${field}.outcome`]: 'accepted' },
    {
      [`${field}.outcome`]: outcome,
      'tally.accepted': _.inc(-1),
      [`tally.${outcome}`]: _.inc(1),
      ...(remark && { [`${field}.remark`]: remark }),
    }
  )
  return true
}

async function applyToMessage({ messages }: Store, { messageId, delivered, remark }: Single): Promise<boolean> {
  const message = await messages.findWhere({ 'delivery.messageId': messageId })
  if (!message) return false
  const state = delivered ? 'delivered' : 'inbox'
  await messages.change(
    { _id: message.id, 'delivery.state': 'sent' },
    { 'delivery.state': state, ...(remark && { 'delivery.remarks': _.push([remark]) }) }
  )
  return true
}

/** Of a mass message WeChat tells only how many had it (wechat.md 1.7), not who. */
async function applyMass(
  { pushChunks }: Store,
  { messageId, total, sent, remark }: Extract<DeliveryNews, { channel: 'mass' }>
): Promise<boolean> {
  const chunk = await pushChunks.findWhere({ 'call.messageId': messageId })
  if (!chunk) return false
  const whole = chunk.recipients.length
  const delivered = Math.min(whole, sent)
  const refused = Math.min(whole - delivered, Math.max(0, total - sent))
  await pushChunks.change(
    { _id: chunk.id, 'call.messageId': messageId, 'call.told': _.exists(false) },
    {
      'call.told': true,
      'tally.accepted': whole - delivered - refused,
      'tally.delivered': delivered,
      'tally.refused': refused,
      ...(remark && { 'call.remark': remark }),
    }
  )
  return true
}
