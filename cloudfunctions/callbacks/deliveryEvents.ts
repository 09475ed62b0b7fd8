import * as v from 'valibot'
import type { Callback } from '#server/callback'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'
import type { Applied, Applying } from './applyCallbacks'
import { confirmInPush, confirmUnnamedInPush } from './confirmInPush'
import { confirmMessage, confirmUnnamed } from './confirmMessage'
import { confirmPush } from './confirmPush'
import { Count, IdText, readPayload } from './readPayload'
import { sayMassFailure, sayTemplateFailure } from './sayFailure'

const Template = v.object({ MsgID: IdText, Status: v.string() })

/** 模板消息送达. */
export async function finishTemplate(callback: Callback, { store }: Applying): Promise<Applied> {
  const told = readPayload(callback, Template)
  if (!told) return 'applied'
  const delivered = told.Status === 'success'
  const ending = { messageId: told.MsgID, delivered, at: callback.at }
  const said = delivered ? ending : { ...ending, remark: sayTemplateFailure(told.Status) }
  if (await confirmMessage(store, said)) return 'applied'
  if (await confirmInPush(store, said)) return 'applied'
  const person = await findFollowing(store, callback)
  if (!person) return 'not_yet'
  const unnamed = await findUnknownTemplate(store, person.id, callback)
  if (unnamed) return (await confirmUnnamed(store, unnamed, said)) ? 'applied' : 'not_yet'
  return (await confirmUnnamedInPush(store, { personId: person.id, route: 'template' }, said)) ? 'applied' : 'not_yet'
}

async function findFollowing({ followers, people }: Store, { openId }: Callback) {
  const follower = await followers.find(openId)
  return follower?.wechatUnionId ? people.findWhere({ wechatUnionId: follower.wechatUnionId }) : undefined
}

/** The one message to this follower whose answer was lost; when there are several, nobody can tell which. */
async function findUnknownTemplate({ messages }: Store, personId: string, { at }: Callback) {
  const lost: Message[] = await messages.list({
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

const Mass = v.object({
  MsgID: IdText,
  Status: v.string(),
  TotalCount: Count,
  FilterCount: Count,
  SentCount: Count,
  ErrorCount: Count,
})

/** 群发结束. */
export async function finishMass(callback: Callback, { store }: Applying): Promise<Applied> {
  const told = readPayload(callback, Mass)
  if (!told) return 'applied'
  const { MsgID: messageId, TotalCount: total, FilterCount, SentCount: sent, ErrorCount: failed } = told
  const counts = { total, sent, filtered: Math.max(0, total - FilterCount), failed }
  const isSent = told.Status === 'send success' || sent > 0
  const remark = isSent ? undefined : sayMassFailure(told.Status)
  return (await confirmPush(store, { messageId, counts, ...(remark && { remark }) })) ? 'applied' : 'not_yet'
}

const Media = v.object({
  trace_id: IdText,
  result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']), label: Count }),
})

/** 图片审核结果. The first verdict stands. */
export async function judgeMedia(callback: Callback, { store }: Applying): Promise<Applied> {
  const told = readPayload(callback, Media)
  if (told) await store.mediaChecks.add({ id: told.trace_id, at: callback.at, ...told.result })
  return 'applied'
}
