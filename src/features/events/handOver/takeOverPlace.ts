import { callApi } from '#platform/line/phoneLine'
import { askForMessages } from '#platform/messages/subscribe'
import type { Answers } from '#shared/events/question'

/** Takes a colleague's place over, after it asks for the messages: WeChat lets us ask only within the tap. */
export async function takeOverPlace(eventId: string, answers: Answers) {
  await askForMessages(['place', 'change'])
  return callApi('events.takeOver', { eventId, answers })
}
