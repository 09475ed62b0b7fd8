import type { DeskToday } from '#shared/identity/desk'
import { callApi } from './callApi'
import { liveValue } from './liveValue'
import { session } from './session'

/** The numbers of today, which the side bar and the first page share. */
export const today = liveValue<DeskToday | undefined>(undefined)

session.watch(() => today.set(undefined))

/** Asked again after every deed that changes a number. */
export async function refreshToday() {
  const asking = session.get()
  const answer = await callApi('desk.today', {})
  if (answer.ok && asking === session.get()) today.set(answer.value)
}
