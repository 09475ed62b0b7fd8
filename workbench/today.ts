import { callApi } from './deskLine'
import { session } from './deskSession'
import { liveAnswer } from './liveAnswer'

const LIFE_MS = 60_000

/** What waits, which the side bar and the pages share: asked for once a minute, however many screens are opened. */
export const today = liveAnswer({ ask: () => callApi('desk.today', {}), lifeMs: LIFE_MS })

/** How many unions, firms and members there are; the cloud counts them, so only a page that shows them asks again. */
export const holdings = liveAnswer({ ask: () => callApi('directory.summary', {}), lifeMs: LIFE_MS })

session.watch(() => {
  today.forget()
  holdings.forget()
})

/** Asked again after every deed that changes a number. */
export const refreshToday = today.refresh
