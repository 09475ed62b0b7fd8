import { findFollower } from '../people/findFollower'
import type { WeixinFollower } from '../people/followers'
import type { MassJob, State } from '../state'
import { monthOf } from '../trouble/calendar'

/** A follower of a service account gets at most four mass messages a calendar month (docs/wechat.md 1.3). */
const MASS_PER_MONTH = 4

/** Whose phone shows it. Everybody else is dropped without a word to the sender but the number in `FilterCount`. */
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
