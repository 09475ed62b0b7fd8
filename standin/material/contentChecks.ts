import * as v from 'valibot'
import { readBody } from '../readBody'
import { getRecipient } from '../sending/recipients'
import { hex } from '../trouble/random'
import { WeixinRefusal } from '../WeixinRefusal'
import type { Suggest, WeixinAnswer, WeixinCall, World } from '../world'

/** The two bad words that the stand-in knows; the numbers are WeChat's. */
const words = [
  { word: '赌博', suggest: 'risky', label: 20006 },
  { word: '加微信', suggest: 'review', label: 20008 },
] as const

function labelOf(suggest: Suggest): number {
  return words.find((word) => word.suggest === suggest)?.label ?? 100
}

function judge(text: string): { suggest: string; label: number } {
  const { suggest, label } = words.find(({ word }) => text.includes(word)) ?? { suggest: 'pass', label: 100 }
  return { suggest, label }
}

const who = { version: v.literal(2), openid: v.string(), scene: v.picklist([1, 2, 3, 4]) }
const Text = v.object({ ...who, content: v.string() })

/** 文字审核, version 2. */
export function checkText(call: WeixinCall, world: World): WeixinAnswer {
  const { openid, content } = readBody(call, Text)
  getRecipient(world, call, openid)
  if (content === '' || [...content].length > 2500) throw new WeixinRefusal(45002, 'content size out of limit')
  return { detail: [], trace_id: hex(world.random, 32), result: judge(content) }
}

const Media = v.object({ ...who, media_url: v.pipe(v.string(), v.url()), media_type: v.picklist([1, 2]) })

/**
 * 图片审核: fetches the picture and pushes the verdict as an event. The stand-in has no eyes: it goes by words among the
 * bytes.
 */
export async function checkMedia(call: WeixinCall, world: World): Promise<WeixinAnswer> {
  const { openid, media_url } = readBody(call, Media)
  getRecipient(world, call, openid)
  const trace_id = hex(world.random, 32)
  const { appId } = call.account
  const seen = await lookAt(media_url)
  const tell = (suggest?: Suggest) => {
    const wanted = suggest && { result: { suggest, label: labelOf(suggest) }, errcode: 0 }
    const fields = { appid: appId, trace_id, version: 2, ...seen, ...wanted }
    world.emit({ appId, openId: openid, at: world.clock(), event: 'wxa_media_check', fields })
  }
  world.defer(() => (world.heldVerdicts ? void world.heldVerdicts.push(tell) : tell()))
  return { trace_id }
}

const NOT_FETCHED = { errcode: -1008, errmsg: 'download fail' }
const PATIENCE_MS = 5000

async function lookAt(url: string) {
  const bytes = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    .then(async (answer) => (answer.ok ? Buffer.from(await answer.arrayBuffer()).toString('utf8') : undefined))
    .catch(() => undefined)
  return bytes === undefined ? NOT_FETCHED : { result: judge(bytes), errcode: 0 }
}
