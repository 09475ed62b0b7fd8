import { FRONT_DOOR } from '#client/line/frontDoor'
import { loadMe } from '../line/me'
import { onWechat } from '../target'

/** Leads to the page where the demonstration lets one choose who to be; it is around this frame, if there is one. */
export function openFrontDoor() {
  if (onWechat) loadMe()
  else (window.top ?? window).location.assign(FRONT_DOOR)
}
