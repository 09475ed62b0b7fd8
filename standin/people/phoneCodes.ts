import * as v from 'valibot'
import { readBody } from '../readBody'
import { hex } from '../trouble/random'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'

const GOOD_FOR_MS = 5 * 60_000

/** Gives the code of a press on WeChat's phone button: good once and for five minutes (docs/wechat.md 6). */
export function givePhoneCode(world: World, { openid }: { openid: string }): { code: string } | undefined {
  const phone = world.state.followers.get(openid)?.phone
  if (phone === undefined) return undefined
  const code = hex(world.random, 32)
  world.phoneCodes.set(code, { phone, until: world.clock() + GOOD_FOR_MS })
  return { code }
}

const Body = v.object({ code: v.string() })

/** 手机号 for a code; a second try with the same one is refused. */
export function exchangePhoneCode(call: WeixinCall, world: World): WeixinAnswer {
  const { code } = readBody(call, Body)
  const given = world.phoneCodes.get(code)
  world.phoneCodes.delete(code)
  if (!given || given.until <= world.clock()) throw new WeixinRefusal(40029, 'invalid code')
  const watermark = { timestamp: Math.floor(world.clock() / 1000), appid: call.account.appId }
  return { phone_info: { phoneNumber: given.phone, purePhoneNumber: given.phone, countryCode: '86', watermark } }
}
