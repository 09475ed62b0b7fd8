import { liveValue } from './liveValue'

const KEY = 'desk-session'

/** The token of this browser tab; it goes when the tab is closed. */
export const session = liveValue<string | undefined>(window.sessionStorage.getItem(KEY) ?? undefined)

export function startSession(token: string) {
  window.sessionStorage.setItem(KEY, token)
  session.set(token)
}

export function endSession() {
  window.sessionStorage.removeItem(KEY)
  session.set(undefined)
}
