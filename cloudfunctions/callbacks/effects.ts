import type { Callback } from '#server/callback'
import type { Applied, Applying } from './applyCallbacks'
import { finishMass, finishTemplate, judgeMedia } from './deliveryEvents'
import { follow, leave } from './followerEvents'
import { changeGrants, finishSubscribe } from './grantEvents'
import type { EventKind } from './kinds'

export type Effect = (callback: Callback, run: Applying) => Promise<Applied>

/** What each event of WeChat changes here. Each may run again, late, or in another order. */
export const effects: Record<EventKind, Effect> = {
  subscribe: follow,
  unsubscribe: leave,
  templatesendjobfinish: finishTemplate,
  masssendjobfinish: finishMass,
  subscribe_msg_popup_event: changeGrants,
  subscribe_msg_change_event: changeGrants,
  subscribe_msg_sent_event: finishSubscribe,
  wxa_media_check: judgeMedia,
}
