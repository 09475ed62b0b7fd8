import * as v from 'valibot'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Message } from '#shared/messages/message'
import { findSubscribeTemplate, type TemplateName, templateNameFor } from '#shared/messages/templates'
import type { Applying, Callback } from '../callback'
import { IdText, listOf, readPayload } from '../readPayload'
import { confirmInPush, confirmPlaces, listUnnamedInPush, type PlaceInPush } from './confirmInPush'
import { confirmMessages, confirmUnnamed, type Ending } from './confirmMessage'
import { matchEndings, type Open, SOON_MS, type Told } from './matchEndings'
import { whySubscribeFailed } from './whyFailed'

const Sent = listOf(
  v.object({ TemplateId: v.string(), MsgID: IdText, ErrorCode: IdText, ErrorStatus: v.optional(v.string(), '') })
)
const Sents = v.object({ List: v.optional(Sent), SubscribeMsgSentEvent: v.optional(v.object({ List: Sent })) })

interface Said {
  openId: string
  template: TemplateName | undefined
  ending: Ending
}

/**
 * 订阅消息送达. Finds the message by WeChat's id when the answer to our call bore it, else by person, template and time
 * (`matchEndings`).
 */
export async function finishSubscribes(callbacks: Callback[], { store }: Applying): Promise<Callback[]> {
  const said = new Map(callbacks.map((callback) => [callback, endingsOf(callback)]))
  const all = [...said.values()].flat()
  const known = await confirmNamed(store, all)
  const isOpen = ({ ending, template }: Said) => template !== undefined && !known.has(ending.messageId)
  for (const messageId of await confirmOthers(store, all.filter(isOpen))) known.add(messageId)
  // A template that is not in our table concerns nobody here.
  const isDone = ({ template, ending }: Said) => template === undefined || known.has(ending.messageId)
  return callbacks.filter((callback) => said.get(callback)?.every(isDone))
}

function endingsOf(callback: Callback): Said[] {
  const { at, openId } = callback
  const told = readPayload(callback, Sents)
  const list = told?.List ?? told?.SubscribeMsgSentEvent?.List ?? []
  return list.map(({ MsgID: messageId, ErrorCode, ErrorStatus, TemplateId }) => {
    const delivered = ErrorCode === '0'
    const ending = { messageId, delivered, at }
    const said = delivered ? ending : { ...ending, reason: whySubscribeFailed(ErrorStatus) }
    return { openId, template: findSubscribeTemplate(TemplateId), ending: said }
  })
}

async function confirmNamed(store: Store, said: Said[]): Promise<Set<string>> {
  const endings = said.map(({ ending }) => ending)
  const inbox = await confirmMessages(store, endings)
  const rest = endings.filter(({ messageId }) => !inbox.has(messageId))
  return new Set([...inbox, ...(await confirmInPush(store, rest))])
}

async function confirmOthers(store: Store, said: Said[]): Promise<string[]> {
  if (said.length === 0) return []
  const told = await nameReaders(store, await withWaiting(store, said))
  const places = await listUnnamed(store, told)
  const matched = matchEndings(told, places)
  const inPush: { place: PlaceInPush; ending: Ending }[] = []
  const written: string[] = []
  for (const [{ ending }, place] of matched) {
    if ('chunk' in place) inPush.push({ place, ending })
    else if (await confirmUnnamed(store, place, ending)) written.push(ending.messageId)
  }
  return [...written, ...(await confirmPlaces(store, inPush))]
}

/** Adds the events about these people that still wait: they may be about the same messages. */
async function withWaiting({ callbacks }: Store, said: Said[]): Promise<Said[]> {
  const waiting = await callbacks.list({
    where: { openId: _.in(said.map(({ openId }) => openId)), kind: 'subscribe_msg_sent_event', state: 'waiting' },
    limit: 1000,
  })
  const all = [...said, ...waiting.flatMap(endingsOf)]
  return [...new Map(all.map((one) => [one.ending.messageId, one])).values()]
}

async function nameReaders({ people }: Store, said: Said[]): Promise<Told[]> {
  const openIds = [...new Set(said.map(({ openId }) => openId))]
  const readers = await people.list({ where: { openId: _.in(openIds) }, limit: 1000 })
  const personOf = new Map(readers.map(({ openId, id }) => [openId, id]))
  return said.flatMap(({ openId, template, ending }) => {
    const personId = personOf.get(openId)
    return personId && template ? [{ personId, template, ending }] : []
  })
}

type OpenMessage = Open & Pick<Message, 'id'>

async function listUnnamed(store: Store, told: Told[]): Promise<(OpenMessage | PlaceInPush)[]> {
  const personIds = [...new Set(told.map(({ personId }) => personId))]
  if (personIds.length === 0) return []
  const at = Math.min(...told.map(({ ending }) => ending.at))
  const messages = await store.messages.list({
    where: {
      personId: _.in(personIds),
      'delivery.channel': 'subscribe',
      'delivery.state': _.in(['sent', 'unknown']),
      'delivery.messageId': _.exists(false),
      'delivery.firstTriedAt': _.gt(at - SOON_MS),
    },
    limit: 1000,
  })
  const inInbox = messages.map(({ id, personId, kind, delivery: { firstTriedAt = 0 } }) => ({
    ...{ id, personId, triedAt: firstTriedAt },
    template: templateNameFor(kind),
  }))
  return [...inInbox, ...(await listUnnamedInPush(store, { personIds, route: 'subscribe', at }))]
}
