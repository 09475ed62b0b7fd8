import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { objectedMessage } from '#shared/photos/photoMessage'
import { eventOfPhoto } from '#shared/photos/wallPhoto'
import { done } from '#shared/result'
import { leaveMessages } from '../delivery/feature'
import { photoReview } from './photoReview'
import { copiesOf } from './removePhotos'
import { eventSeenBy } from './seenBy'

/**
 * 请删掉我. Nobody sees the photo from this moment on, and no article shows it; whoever let it through is told. It asks for no
 * reason: whoever is on a photo need not say so.
 */
export async function objectToPhoto(
  { photoId, words }: Input<'photos.object'>,
  context: MemberContext
): Promise<Output<'photos.object'>> {
  const { store, files, person, now } = context
  const event = await eventSeenBy(context, eventOfPhoto(photoId))
  const objection = { personId: person.id, at: now, ...(words !== undefined && { words }) }
  const changed = await store.wallPhotos.change(
    { _id: photoId, state: 'shown' },
    { state: 'objected', objection, movedAt: now }
  )
  const photo = await store.wallPhotos.find(photoId)
  // A repeat, or a second person, leaves what is hidden hidden.
  if (photo?.state !== 'objected') return done({ gone: true })
  if (copiesOf(photo).length > 0) await files.remove(copiesOf(photo))
  await photoReview.tasks.note(store, photoId)
  const personId = photo.decided?.decidedBy
  if (changed === 1 && personId) await leaveMessages(store, [objectedMessage({ event, photo, personId }, now)], now)
  return done({ gone: true })
}
