import { callApi } from '#platform/line/phoneLine'
import { askForMessages } from '#platform/messages/subscribe'
import type { Input } from '#shared/api'
import type { Answers } from '#shared/events/question'

/** Registers, after it asks for the messages: WeChat lets us ask only within the tap. A repeat finds the same place. */
export async function sendRegistration(
  eventId: string,
  answers: Answers,
  session: string | undefined,
  along: Pick<Input<'events.register'>, 'family' | 'guardian'> = {}
) {
  await askForMessages(['place', 'change'])
  return callApi('events.register', { eventId, answers, ...(session && { session }), ...along })
}
