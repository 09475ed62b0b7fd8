import { browserPlace } from '#client/line/browserPlace'
import { makeSession } from '#client/line/makeSession'

/** The session of this browser, the same in all its tabs. */
export const session = makeSession(browserPlace('desk-session'))
