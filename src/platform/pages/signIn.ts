import { FRONT_DOOR } from '#client/line/frontDoor'
import { loadMe } from '../line/me'
import { onWechat } from '../target'
import { open } from './navigate'
import { isOurs } from './paths'

const WANTED = 'wanted-page'

/**
 * Leads to where one signs in: in a demonstration to the page around this one, where one chooses who to be; else to the
 * form for a code. Both lead back to the page that is open now. WeChat itself knows who holds the phone and is asked again.
 */
export async function signIn(): Promise<void> {
  if (onWechat) return loadMe()
  const wanted = window.location.hash.replace(/^#\/?/, '')
  if (!(await isDemonstration())) return open('invitation', { back: wanted })
  window.sessionStorage.setItem(WANTED, wanted)
  const whole = window.top ?? window
  whole.location.assign(FRONT_DOOR)
}

/** The hash of the page that somebody wanted before they signed in; home if there was none. */
export function wantedHash(home: string): string {
  const wanted = window.sessionStorage.getItem(WANTED) ?? ''
  return isOurs(wanted) ? `#/${wanted}` : home
}

export function forgetWanted(): void {
  window.sessionStorage.removeItem(WANTED)
}

async function isDemonstration(): Promise<boolean> {
  return fetch('/demo/here').then(
    ({ ok }) => ok,
    () => false
  )
}
