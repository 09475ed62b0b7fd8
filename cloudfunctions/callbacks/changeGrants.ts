import * as v from 'valibot'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Person } from '#shared/identity/person'
import { findSubscribeTemplate, type TemplateName } from '#shared/messages/templates'
import type { Applying, Callback } from './callback'
import { listOf, readPayload } from './readPayload'

const Change = listOf(v.object({ TemplateId: v.string(), SubscribeStatusString: v.picklist(['accept', 'reject']) }))
const Changes = v.object({
  List: v.optional(Change),
  SubscribeMsgPopupEvent: v.optional(v.object({ List: Change })),
  SubscribeMsgChangeEvent: v.optional(v.object({ List: Change })),
})

/** Wait for the phone, which counts its acceptances itself; what it has not told by then was lost on its way. */
const PHONE_TELLS_MS = 60_000

/**
 * 订阅变化. After an acceptance at least one message can be sent, after a refusal in the settings none. Of the events about
 * one template the latest counts.
 */
export async function changeGrants(callback: Callback, { store, clock }: Applying): Promise<boolean> {
  const told = readPayload(callback, Changes)
  const list = told?.List ?? told?.SubscribeMsgPopupEvent?.List ?? told?.SubscribeMsgChangeEvent?.List ?? []
  const isChange = callback.kind === 'subscribe_msg_change_event'
  if (!isChange && clock() - callback.receivedAt < PHONE_TELLS_MS) return false
  for (const { TemplateId, SubscribeStatusString: status } of list) {
    const name = findSubscribeTemplate(TemplateId)
    // A refusal in the sheet takes away nothing that was accepted before.
    if (name && (isChange || status === 'accept')) await tell(store, callback, { name, accepted: status === 'accept' })
  }
  return true
}

type Told = { name: TemplateName; accepted: boolean }

async function tell({ people }: Store, { openId, at }: Callback, { name, accepted }: Told): Promise<void> {
  const [count, toldAt] = [`grants.${name}`, `grantsToldAt.${name}`]
  const isNews: Where<Person> = _.or([{ [toldAt]: _.exists(false) }, { [toldAt]: _.lt(at) }])
  const counted: Where<Person> = accepted
    ? _.or([{ [count]: _.exists(false) }, { [count]: _.lt(1) }])
    : { [count]: _.gt(0) }
  await people.change(_.and([{ openId }, isNews, counted]), { [count]: accepted ? 1 : 0 })
  await people.change(_.and([{ openId }, isNews]), { [toldAt]: at })
}
