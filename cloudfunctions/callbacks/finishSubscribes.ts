import * as v from 'valibot'
import type { Callback } from '#server/callback'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'
import { findSubscribeTemplate, type TemplateName, templateNameFor } from '#shared/messages/templates'
import type { Applying } from './applyCallbacks'
import { confirmInPush, confirmUnnamedInPush, type Unnamed } from './confirmInPush'
import { confirmMessages, confirmUnnamed, type Ending } from './confirmMessage'
import { IdText, listOf, readPayload } from './readPayload'
import { saySubscribeFailure } from './sayFailure'

const Sent = listOf(
  v.object({ TemplateId: v.string(), MsgID: IdText, ErrorCode: IdText, ErrorStatus: v.optional(v.string(), '') })
)
const Sents = v.object({ List: v.optional(Sent), SubscribeMsgSentEvent: v.optional(v.object({ List: Sent })) })

interface Told {
  openId: string
  template: TemplateName | undefined
  ending: Ending
}

/**
 * 订阅消息送达. The answer to the call bore no id, so an event is matched with the oldest message to this person on this
 * template of which no event has told.
 */
export async function finishSubscribes(callbacks: Callback[], { store }: Applying): Promise<Callback[]> {
  const told = new Map(callbacks.map((callback) => [callback, endingsOf(callback)]))
  const all = [...told.values()].flat()
  const known = await confirmNamed(store, all)
  const unnamed = all.filter(({ ending, template }) => template && !known.has(ending.messageId))
  for (const messageId of await matchUnnamed(store, unnamed)) known.add(messageId)
  // A template that is none of ours concerns nobody here.
  const isDone = ({ template, ending }: Told) => template === undefined || known.has(ending.messageId)
  return callbacks.filter((callback) => told.get(callback)?.every(isDone))
}

function endingsOf(callback: Callback): Told[] {
  const { at, openId } = callback
  const told = readPayload(callback, Sents)
  const list = told?.List ?? told?.SubscribeMsgSentEvent?.List ?? []
  return list.map(({ MsgID: messageId, ErrorCode, ErrorStatus, TemplateId }) => {
    const delivered = ErrorCode === '0'
    const ending = { messageId, delivered, at }
    const said = delivered ? ending : { ...ending, remark: saySubscribeFailure(ErrorStatus) }
    return { openId, template: findSubscribeTemplate(TemplateId), ending: said }
  })
}

async function confirmNamed(store: Store, told: Told[]): Promise<Set<string>> {
  const endings = told.map(({ ending }) => ending)
  const inbox = await confirmMessages(store, endings)
  const rest = endings.filter(({ messageId }) => !inbox.has(messageId))
  return new Set([...inbox, ...(await confirmInPush(store, rest))])
}

async function matchUnnamed(store: Store, told: Told[]): Promise<string[]> {
  if (told.length === 0) return []
  const people = await store.people.list({ where: { openId: _.in(told.map(({ openId }) => openId)) }, limit: 1000 })
  const personOf = new Map(people.map(({ openId, id }) => [openId, id]))
  const matched: string[] = []
  const inPush: Unnamed[] = []
  for (const { openId, template, ending } of told) {
    const personId = personOf.get(openId)
    if (!personId || !template) continue
    const message = await findUnnamed(store, { personId, at: ending.at }, template)
    if (!message) inPush.push({ personId, route: 'subscribe', template, ending })
    else if (await confirmUnnamed(store, message, ending)) matched.push(ending.messageId)
  }
  return [...matched, ...(await confirmUnnamedInPush(store, inPush))]
}

async function findUnnamed(
  { messages }: Store,
  { personId, at }: { personId: string; at: number },
  name: TemplateName
): Promise<Message | undefined> {
  const open = await messages.list({
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
