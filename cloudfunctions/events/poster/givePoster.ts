import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { eventPath } from '#shared/events/placeMessage'
import { posterWords } from '#shared/events/poster/posterWords'
import { refused } from '#shared/result'
import { givePicture } from '../../pictures/feature'
import { namesOfOpenTo } from '../namesOfOpenTo'

/** 活动海报. Drawn once for all readers, and anew when one of its words has changed. */
export async function givePoster(
  { eventId, shape }: Input<'events.poster'>,
  context: Context
): Promise<Output<'events.poster'>> {
  const { store } = context
  const event = await store.events.get(eventId)
  if (event.state === 'draft' || isHiddenFrom(event, context.person?.member?.id)) throw new RequestFault('not_found')
  if (event.state === 'cancelled') return refused('no_poster')
  const words = posterWords(event, await namesOfOpenTo(store, event.openTo))
  const [page = '', query = ''] = eventPath(eventId).split('?')
  const drawing =
    shape === 'card'
      ? ({ kind: 'card', words } as const)
      : ({ kind: 'poster', words, target: { page, query, scene: eventId } } as const)
  return givePicture(context, { subject: `${shape}:${eventId}`, drawing })
}
