import { liveValue } from './liveValue'
import { onWechat } from './target'

/** The token of a browser; a mini-program needs none, WeChat vouches for its caller. */
export const sessionToken = liveValue<string | undefined>(onWechat ? undefined : readToken())

/** The demonstration shows several phones on one page; each frame is somebody else. */
function frameKey(): string {
  const asked = new URLSearchParams(window.location.search).get('frame')
  return `session:${asked || window.name || 'own'}`
}

export function startSession(token: string) {
  window.sessionStorage.setItem(frameKey(), token)
  sessionToken.set(token)
}

export function endSession() {
  if (onWechat) return
  window.sessionStorage.removeItem(frameKey())
  sessionToken.set(undefined)
}

export function canAskAsPerson(): boolean {
  return onWechat || sessionToken.get() !== undefined
}

function readToken(): string | undefined {
  return window.sessionStorage.getItem(frameKey()) ?? undefined
}
