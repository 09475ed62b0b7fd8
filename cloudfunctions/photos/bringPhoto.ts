import type { MemberContext, PersonContext } from '#server/context'
import { countTogether } from '#server/limits/countTogether'
import type { Input, Output } from '#shared/api'
import { nextMidnight } from '#shared/beijingTime'
import { isSmallOf, SMALL_PICTURE } from '#shared/files/smallPicture'
import { pageKey } from '#shared/page'
import type { PhotoTickets } from '#shared/photos/view'
import { decideBringing, MOST_OF_ONE, MOST_ON_WALL, type WallPhoto, wallPhotoId } from '#shared/photos/wallPhoto'
import { done, type Result, refused } from '#shared/result'
import { askPrivateUpload, checkPrivate, lookAtPrivate, privateIdOf } from '../files/feature'
import { openPhotos } from './openPhotos'
import { photoReview } from './photoReview'
import { removePhotos } from './removePhotos'
import { eventSeenBy, wasThere } from './seenBy'

/** Photos that one person may bring on one day, to all walls. */
const A_DAY = 40
const FOLDER = 'wall'

/** 上传凭证 of a photo, and of the small one that the wall shows. */
export async function askPhoto(
  { eventId, bytes, small }: Input<'photos.ask'>,
  context: MemberContext
): Promise<Output<'photos.ask'>> {
  const { store, person, sealing, now } = context
  const event = await eventSeenBy(context, eventId)
  const may = decideBringing(event, await wasThere(context, eventId), now)
  if (!may.ok) return may
  const counted = { key: sealing.digest(`wall photos ${person.id}`), more: 1, until: nextMidnight(now) }
  if ((await countTogether(store, counted)) > A_DAY) return refused('photos_many')
  return askTickets(context, { bytes, small })
}

/** 上传凭证 of the cut one that takes the place of a photo. */
export async function askCut(
  { bytes, small }: Input<'photos.askCut'>,
  context: PersonContext
): Promise<Output<'photos.askCut'>> {
  return askTickets(context, { bytes, small })
}

async function askTickets(
  context: PersonContext,
  { bytes, small }: { bytes: number; small: number | undefined }
): Promise<Result<PhotoTickets, 'file_too_large'>> {
  const large = await askPrivateUpload(context, bytes)
  if (!large.ok || small === undefined) return large.ok ? done({ large: large.value }) : large
  const smallOne = await askPrivateUpload(context, small, SMALL_PICTURE.bytes)
  return smallOne.ok ? done({ large: large.value, small: smallOne.value }) : smallOne
}

/**
 * 传照片. The wall names the photo before its bytes are written, so that the storage holds none that nobody knows of; a repeat
 * writes them where the first try could not.
 */
export async function addPhoto(
  { eventId, uploadId, small }: Input<'photos.add'>,
  context: MemberContext
): Promise<Output<'photos.add'>> {
  const { store, person, now } = context
  const event = await eventSeenBy(context, eventId)
  const id = wallPhotoId(eventId, privateIdOf(uploadId))
  const before = await store.wallPhotos.find(id)
  if (before && before.personId !== person.id) return refused('file_missing')
  if (!before) {
    const may = decideBringing(event, await wasThere(context, eventId), now)
    if (!may.ok) return may
    const full = await findFull(context, eventId, 1)
    if (full) return refused(full)
  }
  const looked = await lookAtPicture(context, { uploadId, small })
  if (!looked.ok) return before && looked.reason === 'file_missing' ? opened(context, before) : looked
  const { keep, pictures, ...picture } = looked.value
  const photo: WallPhoto = before ?? {
    ...{ id, eventId, eventEndsAt: event.endsAt, memberId: person.member.id, personId: person.id, name: person.name },
    ...{ ...picture, state: 'waiting', at: now, movedAt: now, pageKey: pageKey(now, id) },
  }
  await store.wallPhotos.addMissing([photo])
  // Two at once may both have found room for one.
  const full = before ? undefined : await findFull(context, eventId, 0)
  if (full) {
    await removePhotos(store, [photo])
    return refused(full)
  }
  await keep()
  await checkPrivate(context, pictures, { name: '照片墙', by: person })
  await photoReview.tasks.note(store, id)
  return opened(context, photo)
}

async function findFull({ store, person }: MemberContext, eventId: string, more: 0 | 1) {
  const [own, all] = await Promise.all([
    store.wallPhotos.count({ personId: person.id, eventId }),
    store.wallPhotos.count({ eventId }),
  ])
  if (own + more > MOST_OF_ONE) return 'photos_own_full' as const
  return all + more > MOST_ON_WALL ? ('photos_full' as const) : undefined
}

/** The picture and its small one; one that is not of the same picture is left where it is. */
export async function lookAtPicture(
  context: Pick<PersonContext, 'store' | 'files'>,
  { uploadId, small }: { uploadId: string; small?: string | undefined }
) {
  const looked = await lookAtPrivate(context, { uploadId, folder: FOLDER })
  if (!looked.ok) return looked
  const large = looked.value
  const brought = small === undefined ? undefined : await lookAtPrivate(context, { uploadId: small, folder: FOLDER })
  const smallOne = brought?.ok && isSmallOf(brought.value, large) ? brought.value : undefined
  const keep = async () => {
    await smallOne?.keep()
    await large.keep()
  }
  const pictures = [large, ...(smallOne ? [smallOne] : [])].map(
    ({ keep: _keep, ending: _ending, ...picture }) => picture
  )
  const { fileId, width, height } = large
  return done({ ...{ fileId, width, height }, ...(smallOne && { small: smallOne.fileId }), keep, pictures })
}

async function opened(context: MemberContext, photo: WallPhoto): Promise<Output<'photos.add'>> {
  const [own] = await openPhotos(context, [photo])
  return own ? done(own) : refused('file_missing')
}
