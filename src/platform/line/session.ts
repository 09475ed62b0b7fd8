import { makeSession } from '#client/line/makeSession'
import { inSinglePage } from '../singlePage'
import { onWechat } from '../target'

/** The session of a browser; a mini-program needs none, as WeChat vouches for its caller. */
export const session = makeSession(
  onWechat ? undefined : () => ({ store: shelf(), key: `session:${frame() ?? 'own'}` })
)

/**
 * The name of the demonstration's frame this runs in. Its page shows several phones, each somebody else until the
 * window closes.
 */
function frame(): string | undefined {
  return new URLSearchParams(window.location.search).get('frame') || window.name || undefined
}

/** The storage for the token: a window of its own stays signed in, a frame only until its window closes. */
function shelf(): Storage {
  return frame() ? window.sessionStorage : window.localStorage
}

export function canAskAsPerson(): boolean {
  return onWechat ? !inSinglePage : session.get() !== undefined
}
