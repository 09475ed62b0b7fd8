import { liveValue } from '#client/liveValue'
import type { DeskToday } from '#shared/desk/today'
import { callApi } from './deskLine'
import { session } from './deskSession'

/** The numbers of today, which the side bar and the first page share. */
export const today = liveValue<DeskToday | undefined>(undefined)

session.watch(() => today.set(undefined))

/** Asked again after every deed that changes a number. */
export async function refreshToday() {
  const asking = session.get()
  const answer = await callApi('desk.today', {})
  if (answer.ok && asking === session.get()) today.set(answer.value)
}
