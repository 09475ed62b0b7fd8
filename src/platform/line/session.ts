import { makeSession } from '#client/line/makeSession'
import { onWechat } from '../target'

/** The token of a browser; a mini-program needs none, WeChat vouches for its caller. */
export const session = makeSession(
  onWechat ? undefined : () => ({ store: shelf(), key: `session:${frame() ?? 'own'}` })
)

/** The demonstration shows several phones on one page; each frame is somebody else, until its window closes. */
function frame(): string | undefined {
  return new URLSearchParams(window.location.search).get('frame') || window.name || undefined
}

/** Somebody's own phone stays signed in. */
function shelf(): Storage {
  return frame() ? window.sessionStorage : window.localStorage
}

export function canAskAsPerson(): boolean {
  return onWechat || session.get() !== undefined
}
