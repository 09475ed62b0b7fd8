import { callKey, callsToday } from './apply'
import { WeixinRefusal } from './WeixinRefusal'
import type { World } from './world'

/** Counts a call against the day (45009) and the minute (45011) of its interface. Refused calls count too. */
export function countCall(world: World, call: { appId: string; path: string; at: number }): void {
  const { perDay = Infinity, perMinute = Infinity } = world.limits[call.path] ?? {}
  const key = callKey(call.appId, call.path)
  if (callsToday(world.state, key, call.at) >= perDay) throw new WeixinRefusal(45009, 'reach max api daily quota limit')
  world.commit({ kind: 'called', ...call })
  if (callsThisMinute(world, key, call.at) > perMinute) throw new WeixinRefusal(45011, 'api minute-quota reach limit')
}

/**
 * Number of calls in this minute, with this one. A restart forgets it, which no test of ours can tell from a minute
 * that passed.
 */
function callsThisMinute({ minutes }: World, key: string, at: number): number {
  const minute = Math.floor(at / 60_000)
  const before = minutes.get(key)
  const count = before?.minute === minute ? before.count + 1 : 1
  minutes.set(key, { minute, count })
  return count
}
