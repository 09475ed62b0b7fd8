import { makeSession } from '#client/line/makeSession'

/** The session of this browser tab; it goes when the tab is closed. */
export const session = makeSession(() => ({ store: window.sessionStorage, key: 'desk-session' }))
