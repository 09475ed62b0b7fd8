import { findFollower } from '../people/findFollower'
import type { WeixinFollower } from '../people/followers'
import type { MassJob, State } from '../state'
import { monthOf } from '../trouble/calendar'

/** Most mass messages that a follower of a service account gets in a calendar month (docs/wechat.md 1.3). */
const MASS_PER_MONTH = 4

/** The followers whose phones show a mass message. WeChat drops the others and tells the sender only `FilterCount`. */
export function massReceivers(state: State, job: MassJob, at: number): WeixinFollower[] {
  const followers = job.openIds.flatMap((openId) => findFollower(state, job.appId, openId) ?? [])
  return followers.filter((one) => {
    const received = state.massReceived.get(massKey(job.appId, one.unionId, at)) ?? 0
    return one.subscribed && !one.blocked && !one.frozen && received < MASS_PER_MONTH
  })
}

export function massKey(appId: string, unionId: string, at: number): string {
  return `${appId} ${unionId} ${monthOf(at)}`
}
