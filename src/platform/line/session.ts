import { browserPlace } from '#client/line/browserPlace'
import { makeSession } from '#client/line/makeSession'
import { inSinglePage } from '../singlePage'
import { onWechat } from '../target'

/** The session of a browser; a mini-program needs none, as WeChat vouches for its caller. */
export const session = makeSession(onWechat ? undefined : browserPlace('session'))

export function canAskAsPerson(): boolean {
  return onWechat ? !inSinglePage : session.get() !== undefined
}
