import * as v from 'valibot'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Message } from '#shared/messages/message'
import type { Applying, Callback } from '../callback'
import { IdText, readPayload } from '../readPayload'
import { confirmInPush, confirmPlaces, listUnnamedInPush } from './confirmInPush'
import { confirmMessages, confirmUnnamed, type Ending } from './confirmMessage'
import { whyTemplateFailed } from './whyFailed'

const Template = v.object({ MsgID: IdText, Status: v.string() })

/** Time within which the answer to our own call may still be written down; only after it counts as lost. */
const ANSWER_COMES_MS = 60_000

/** 模板消息送达. Finds the message by the id of WeChat's answer; by the follower when that answer was lost. */
export async function finishTemplates(callbacks: Callback[], { store, clock }: Applying): Promise<Callback[]> {
  const told = callbacks.map((callback) => ({ callback, ending: endingOf(callback) }))
  const endings = told.flatMap(({ ending }) => ending ?? [])
  const inbox = await confirmMessages(store, endings)
  const inPush = await confirmInPush(
    store,
    endings.filter(({ messageId }) => !inbox.has(messageId))
  )
  const isKnown = ({ messageId }: Ending) => inbox.has(messageId) || inPush.has(messageId)
  const done: Callback[] = []
  for (const { callback, ending } of told) {
    const isLate = clock() - callback.receivedAt >= ANSWER_COMES_MS
    if (!ending || isKnown(ending) || (isLate && (await findLost(store, callback, ending)))) done.push(callback)
  }
  return done
}

/** The ending that an event tells; nothing when WeChat has sent something else under this name. */
function endingOf(callback: Callback): Ending | undefined {
  const told = readPayload(callback, Template)
  if (!told) return undefined
  const delivered = told.Status === 'success'
  const ending = { messageId: told.MsgID, delivered, at: callback.at }
  return delivered ? ending : { ...ending, reason: whyTemplateFailed(told.Status) }
}

async function findLost(store: Store, { openId, at }: Callback, ending: Ending): Promise<boolean> {
  const follower = await store.followers.find(openId)
  const unionId = follower?.wechatUnionId
  const person = unionId ? await store.people.findWhere({ wechatUnionId: unionId }) : undefined
  if (!person) return false
  const unnamed = await findUnknown(store, person.id, at)
  if (unnamed) return confirmUnnamed(store, unnamed, ending)
  const [place, another] = await listUnnamedInPush(store, { personIds: [person.id], route: 'template', at })
  if (!place || another) return false
  return (await confirmPlaces(store, [{ place, ending }])).length > 0
}

/** The one message to this follower whose answer was lost; when there are several, nobody can tell which. */
async function findUnknown({ messages }: Store, personId: string, at: number): Promise<Message | undefined> {
  const lost = await messages.list({
    where: {
      personId,
      'delivery.state': 'unknown',
      'delivery.channel': 'template',
      'delivery.messageId': _.exists(false),
      'delivery.firstTriedAt': _.lt(at + 1000),
    },
    limit: 2,
  })
  return lost.length === 1 ? lost[0] : undefined
}
