import * as v from 'valibot'
import { listFollowing } from '../people/listFollowing'
import { readBody } from '../readBody'
import type { MassJob } from '../state'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { carryOn } from './finishMass'
import { nextMessageId } from './recipients'

const REPEAT_WINDOW_MS = 24 * 3_600_000
const HASTE_MS = 60_000
const CONFIRM_MS = 30 * 60_000

const message = {
  mpnews: v.object({ media_id: v.string() }),
  msgtype: v.literal('mpnews'),
  clientmsgid: v.optional(v.string()),
}
const ToOpenIds = v.object({ touser: v.array(v.string()), ...message })
const ToAll = v.object({
  filter: v.object({ is_to_all: v.optional(v.boolean(), false), tag_id: v.optional(v.number()) }),
  ...message,
})

/** 群发 to 2 … 10,000 openids. */
export function sendMass(call: WeixinCall, world: World): WeixinAnswer {
  const { touser, ...body } = readBody(call, ToOpenIds)
  if (touser.length < 2) throw new WeixinRefusal(40130, 'invalid openid list size, at least two openid')
  if (touser.length > 10_000) throw new WeixinRefusal(40032, 'invalid openid list size')
  return startMass(call, world, { openIds: touser, ...body })
}

/** 群发 to all followers or those with a tag. */
export function sendMassToAll(call: WeixinCall, world: World): WeixinAnswer {
  const { filter, ...body } = readBody(call, ToAll)
  const following = listFollowing(world, call.account.appId)
  const chosen = filter.is_to_all
    ? following
    : following.filter(({ tagIds }) => tagIds.some((tag) => tag === filter.tag_id))
  if (!filter.is_to_all && chosen.length === 0) throw new WeixinRefusal(40152, 'invalid tagid')
  const openIds = chosen.flatMap((one) => one.openIds[call.account.appId] ?? [])
  return startMass(call, world, { openIds, toAll: filter.is_to_all, ...body })
}

type Start = Omit<v.InferOutput<typeof ToOpenIds>, 'touser'> & { openIds: readonly string[]; toAll?: boolean }

function startMass(
  { account, at }: WeixinCall,
  world: World,
  { openIds, mpnews, clientmsgid, toAll }: Start
): WeixinAnswer {
  if (Buffer.byteLength(clientmsgid ?? '') > 32) throw new WeixinRefusal(45067, 'clientmsgid size out of limit')
  const repeatKey = clientmsgid && `mass ${account.appId} ${clientmsgid}`
  const first = repeatKey ? world.state.firstSends.get(repeatKey) : undefined
  if (repeatKey && first && at < first.at + REPEAT_WINDOW_MS) {
    refuseHaste(world, repeatKey, at)
    throw new WeixinRefusal(45065, 'clientmsgid exist', { msg_id: BigInt(first.messageId) })
  }
  const articles = world.state.drafts.get(mpnews.media_id)
  if (!articles) throw new WeixinRefusal(40007, 'invalid media_id')

  const messageId = nextMessageId(world)
  const isProtected = toAll === true && account.massProtected === true
  if (isProtected) refuseWhileOneWaits(world, account.appId)
  const waits = isProtected
    ? ({ state: 'awaiting', awaitsUntil: at + CONFIRM_MS } as const)
    : { state: 'sending' as const }
  const job: MassJob = { messageId, appId: account.appId, ...waits, openIds, articles }
  world.commit({ kind: 'mass_started', job, mediaId: mpnews.media_id, at, ...(repeatKey && { repeatKey }) })
  if (repeatKey) world.massTries.set(repeatKey, at)
  carryOn(world, job)
  return { errmsg: 'send job submission success', msg_id: BigInt(messageId), msg_data_id: BigInt(messageId) + 1n }
}

/**
 * Refuses with 45066 a repeated id within a minute of its last try, however that ended; a later repeat gets 45065
 * (docs/wechat.md 1.3).
 */
function refuseHaste({ massTries }: World, repeatKey: string, at: number): void {
  const last = massTries.get(repeatKey)
  massTries.set(repeatKey, at)
  if (last !== undefined && at < last + HASTE_MS) throw new WeixinRefusal(45066, 'same clientmsgid retry too fast')
}

/** Refuses with 89504 while a mass message waits for the administrator's answer (docs/wechat.md 1.3). */
function refuseWhileOneWaits({ state }: World, appId: string): void {
  const waits = [...state.jobs.values()].some((job) => job.appId === appId && job.state === 'awaiting')
  if (waits) throw new WeixinRefusal(89504, 'wait for the administrator to confirm')
}
