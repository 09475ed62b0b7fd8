import * as v from 'valibot'
import type { Callback } from '#server/callback'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'
import { findSubscribeTemplate, type TemplateName, templateNameFor } from '#shared/messages/templates'
import type { Applied, Applying } from './applyCallbacks'
import { confirmInPush, confirmUnnamedInPush } from './confirmInPush'
import { confirmMessage, confirmUnnamed } from './confirmMessage'
import { IdText, listOf, readPayload } from './readPayload'
import { saySubscribeFailure } from './sayFailure'

const Change = listOf(v.object({ TemplateId: v.string(), SubscribeStatusString: v.picklist(['accept', 'reject']) }))
const Changes = v.object({
  List: v.optional(Change),
  SubscribeMsgPopupEvent: v.optional(v.object({ List: Change })),
  SubscribeMsgChangeEvent: v.optional(v.object({ List: Change })),
})

/** The phone counts its acceptances itself; what it has not told by now was lost on its way. */
const PHONE_TELLS_MS = 60_000

/**
 * 订阅变化. After an acceptance at least one message can be sent, after a refusal in the settings none. Of what is told
 * here the latest of each template stands.
 */
export async function changeGrants(callback: Callback, { store, clock }: Applying): Promise<Applied> {
  const told = readPayload(callback, Changes)
  const list = told?.List ?? told?.SubscribeMsgPopupEvent?.List ?? told?.SubscribeMsgChangeEvent?.List ?? []
  const isChange = callback.kind === 'subscribe_msg_change_event'
  if (!isChange && clock() - callback.receivedAt < PHONE_TELLS_MS) return 'not_yet'
  for (const { TemplateId, SubscribeStatusString: status } of list) {
    const name = findSubscribeTemplate(TemplateId)
    // A refusal in the sheet takes nothing away of what was accepted before.
    if (name && (isChange || status === 'accept')) await tell(store, callback, { name, accepted: status === 'accept' })
  }
  return 'applied'
}

type Told = { name: TemplateName; accepted: boolean }

async function tell({ people }: Store, { openId, at }: Callback, { name, accepted }: Told): Promise<void> {
  const [count, toldAt] = [`grants.${name}`, `grantsToldAt.${name}`]
  const isNews = _.or([{ [toldAt]: _.exists(false) }, { [toldAt]: _.lt(at) }])
  const counted = accepted ? _.or([{ [count]: _.exists(false) }, { [count]: _.lt(1) }]) : { [count]: _.gt(0) }
  await people.change(_.and([{ openId }, isNews, counted]), { [count]: accepted ? 1 : 0 })
  await people.change(_.and([{ openId }, isNews]), { [toldAt]: at })
}

const Sent = listOf(
  v.object({ TemplateId: v.string(), MsgID: IdText, ErrorCode: IdText, ErrorStatus: v.optional(v.string(), '') })
)
const Sents = v.object({ List: v.optional(Sent), SubscribeMsgSentEvent: v.optional(v.object({ List: Sent })) })

/** 订阅消息送达. The answer to the call bore no id, so the first event to this person on this template is matched with it. */
export async function finishSubscribe(callback: Callback, { store }: Applying): Promise<Applied> {
  const told = readPayload(callback, Sents)
  const list = told?.List ?? told?.SubscribeMsgSentEvent?.List ?? []
  const done = await Promise.all(list.map((entry) => finishOne(store, callback, entry)))
  return done.every(Boolean) ? 'applied' : 'not_yet'
}

async function finishOne(store: Store, callback: Callback, entry: v.InferOutput<typeof Sent>[number]) {
  const { MsgID: messageId, ErrorCode, ErrorStatus, TemplateId } = entry
  const delivered = ErrorCode === '0'
  const ending = { messageId, delivered, at: callback.at }
  const said = delivered ? ending : { ...ending, remark: saySubscribeFailure(ErrorStatus) }
  if (await confirmMessage(store, said)) return true
  const name = findSubscribeTemplate(TemplateId)
  const person = await store.people.findWhere({ openId: callback.openId })
  if (!name || !person) return false
  if (await confirmInPush(store, said)) return true
  const unnamed = await findUnnamed(store, { personId: person.id, at: callback.at }, name)
  if (unnamed) return confirmUnnamed(store, unnamed, said)
  return confirmUnnamedInPush(store, { personId: person.id, route: 'subscribe', template: name }, said)
}

/** The oldest one sent on this template that no event has told of. */
async function findUnnamed(
  { messages }: Store,
  { personId, at }: { personId: string; at: number },
  name: TemplateName
) {
  const open: Message[] = await messages.list({
    where: {
      personId,
      'delivery.channel': 'subscribe',
      'delivery.state': _.in(['sent', 'unknown']),
      'delivery.messageId': _.exists(false),
      'delivery.firstTriedAt': _.lt(at + 1000),
    },
    order: ['pageKey', 'asc'],
    limit: 100,
  })
  return open.find(({ kind }) => templateNameFor(kind) === name)
}
