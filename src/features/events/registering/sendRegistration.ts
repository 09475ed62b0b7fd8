import { callApi } from '#platform/line/phoneLine'
import { askForMessages } from '#platform/messages/subscribe'
import type { Input } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { wayOf } from '#shared/events/order/wayOf'
import type { Answers } from '#shared/events/question'
import { done } from '#shared/result'

type Event = Pick<UnionEvent, 'id' | 'lottery' | 'rotation'>

/**
 * Registers, or enters where places go by an order, after it asks for the messages: WeChat lets us ask only within the tap. A repeat finds the
 * same place, or the same number.
 */
export async function sendRegistration(
  event: Event,
  answers: Answers,
  session: string | undefined,
  along: Pick<Input<'events.register'>, 'family' | 'guardian'> = {}
) {
  await askForMessages(['place', 'change'])
  const { id: eventId } = event
  const wish = { eventId, answers, ...(session && { session }) }
  if (!wayOf(event)) return callApi('events.register', { ...wish, ...along })
  const answer = await callApi('events.enter', wish)
  return answer.ok ? done({ status: 'entered' as const, number: answer.value.number }) : answer
}
