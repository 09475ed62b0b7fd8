import * as v from 'valibot'
import { callKey, callsToday } from '../apply'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { monthOf } from './calendar'

/** Answers the calls left today of one interface. */
export function getQuota(call: WeixinCall, world: World): WeixinAnswer {
  const { cgi_path } = readBody(call, v.object({ cgi_path: v.string() }))
  const daily_limit = world.limits[cgi_path]?.perDay
  if (daily_limit === undefined) throw new WeixinRefusal(76021, 'cgi_path not found, please check')
  const used = callsToday(world.state, callKey(call.account.appId, cgi_path), call.at)
  return { quota: { daily_limit, used, remain: Math.max(0, daily_limit - used) } }
}

/** Sets all counts of the account to zero, at most ten times a month. */
export function clearQuota(call: WeixinCall, world: World): WeixinAnswer {
  const { appid } = readBody(call, v.object({ appid: v.string() }))
  if (appid !== call.account.appId) throw new WeixinRefusal(40013, 'invalid appid')
  const used = world.state.clearances.get(`${appid} ${monthOf(call.at)}`) ?? 0
  if (used >= 10) throw new WeixinRefusal(48006, 'forbid to clear quota because of reaching the limit')
  world.commit({ kind: 'quota_cleared', appId: appid, at: call.at })
  return {}
}

const REMEMBERED_MS = 7 * 24 * 3_600_000

/** Answers which call got this rid; for the same account only, and for seven days. */
export function explainRid(call: WeixinCall, world: World): WeixinAnswer {
  const { rid } = readBody(call, v.object({ rid: v.string() }))
  const found = world.complaints.get(rid)
  const isKnown = found && found.appId === call.account.appId && call.at < found.at + REMEMBERED_MS
  if (!isKnown) throw new WeixinRefusal(76001, 'rid not found')
  return { request: { invoke_time: Math.floor(found.at / 1000), request_url: found.path, errcode: found.code } }
}
