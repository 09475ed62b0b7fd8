import { callApi } from './deskLine'
import { session } from './deskSession'
import { liveAnswer } from './liveAnswer'

const LIFE_MS = 60_000

/** Waiting work, shared by the side bar and the pages; asked for once a minute, however many screens are opened. */
export const today = liveAnswer({ ask: () => callApi('desk.today', {}), lifeMs: LIFE_MS })

/** Numbers of unions, enterprises and members; the cloud must count them, so only pages that show them ask again. */
export const holdings = liveAnswer({ ask: () => callApi('directory.summary', {}), lifeMs: LIFE_MS })

session.watch(() => {
  today.forget()
  holdings.forget()
})

/** Asks for the waiting work anew; to be called after every deed that changes it. */
export const refreshToday = today.refresh
