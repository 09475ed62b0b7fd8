import { callApi } from '#platform/deeds/doing'
import { askForMessages } from '#platform/messages/subscribe'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/form/question'
import { versionOf } from '#shared/events/form/version'

/** Takes a colleague's place over, after it asks for the messages: WeChat lets us ask only within the tap. */
export async function takeOverPlace(event: Pick<UnionEvent, 'id' | 'form'>, answers: Answers) {
  await askForMessages(['place', 'change'])
  return callApi('events.takeOver', { eventId: event.id, answers, form: versionOf(event) })
}
