import { callApi } from '#platform/deeds/doing'
import { askForMessages } from '#platform/messages/subscribe'
import type { Input } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/form/question'
import { versionOf } from '#shared/events/form/version'
import { wayOf } from '#shared/events/order/wayOf'
import type { TeamInvitation } from '#shared/events/team/view'
import { done } from '#shared/result'

type Event = Pick<UnionEvent, 'id' | 'title' | 'lottery' | 'rotation' | 'form'>

/**
 * Registers, or enters where places go by an order, after it asks for the messages: WeChat lets us ask only within the tap.
 * A repeat finds the same place, or the same number. Without a network the wish is kept.
 */
export async function sendRegistration(
  event: Event,
  answers: Answers,
  session: string | undefined,
  along: Pick<Input<'events.register'>, 'family' | 'guardian'> = {}
) {
  await askForMessages(['place', 'change'])
  const { id: eventId, title } = event
  const wish = { eventId, answers, form: versionOf(event), ...(session && { session }) }
  if (!wayOf(event)) return callApi('events.register', { ...wish, ...along }, title)
  const answer = await callApi('events.enter', wish, title)
  return answer.ok ? done({ status: 'entered' as const, number: answer.value.number }) : answer
}

/** Comes into the team of an invitation, after the same question. A repeat finds the place that is there already. */
export async function sendJoining(event: Event, answers: Answers, invitation: TeamInvitation) {
  await askForMessages(['place', 'change'])
  return callApi('events.joinTeam', { eventId: event.id, answers, form: versionOf(event), ...invitation })
}
