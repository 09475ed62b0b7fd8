import { liveValue } from './liveValue'
import { onWechat } from './target'

/** The token of a browser; a mini-program needs none, WeChat vouches for its caller. */
export const sessionToken = liveValue<string | undefined>(onWechat ? undefined : readToken())

/** The demonstration shows several phones on one page; each frame is somebody else, until its window closes. */
function frame(): string | undefined {
  return new URLSearchParams(window.location.search).get('frame') || window.name || undefined
}

/** Somebody's own phone stays signed in. */
function shelf(): Storage {
  return frame() ? window.sessionStorage : window.localStorage
}

function frameKey(): string {
  return `session:${frame() ?? 'own'}`
}

export function startSession(token: string) {
  shelf().setItem(frameKey(), token)
  sessionToken.set(token)
}

export function endSession() {
  if (onWechat) return
  shelf().removeItem(frameKey())
  sessionToken.set(undefined)
}

export function canAskAsPerson(): boolean {
  return onWechat || sessionToken.get() !== undefined
}

function readToken(): string | undefined {
  return shelf().getItem(frameKey()) ?? undefined
}
