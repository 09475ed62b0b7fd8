import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { settledMessage } from '#shared/photos/photoMessage'
import { eventOfPhoto, type WallPhoto } from '#shared/photos/wallPhoto'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../delivery/feature'
import { checkPrivate, dropChecked } from '../files/feature'
import { lookAtPicture } from './bringPhoto'
import { picturesOf } from './openPhotos'
import { photoReview } from './photoReview'
import { copiesOf, removePhotos } from './removePhotos'

type Settling = Input<'photos.settle'>
type PuttingBack = Extract<Settling, { decision: 'putBack' }>

/** 处理请删的照片. It goes for good, or is there again with a word, cut where that was needed; whoever asked is told. */
export async function settlePhoto(settling: Settling, context: PersonContext): Promise<Output<'photos.settle'>> {
  const { store, files, line } = context
  const photo = await store.wallPhotos.find(settling.photoId)
  if (photo?.state !== 'objected') return refused('photo_settled')
  line.say({ remark: settling.decision === 'delete' ? '删掉' : `放回去：${settling.word}` })
  if (settling.decision === 'putBack') return putBack(photo, settling, context)
  // Told before it goes: of a photo that is gone nobody knows any more who wanted that.
  await tell(photo, {}, context)
  await removePhotos(store, [photo], files)
  return done({ settled: 'delete' })
}

async function putBack(
  photo: WallPhoto,
  { word, cut }: PuttingBack,
  context: PersonContext
): Promise<Output<'photos.settle'>> {
  const { store, files, person, now } = context
  const looked = cut ? await lookAtPicture(context, cut) : undefined
  if (looked && !looked.ok) return looked
  if (looked) await looked.value.keep()
  // Nobody but whoever cut it has seen that it is a part of what was passed.
  if (looked) await checkPrivate(context, looked.value.pictures, { name: '照片墙', by: person })
  const { fileId, width, height, small } = looked?.value ?? photo
  const changed = await store.wallPhotos.change(
    { _id: photo.id, state: 'objected', movedAt: photo.movedAt },
    {
      ...{ state: 'shown', movedAt: now, fileId, width, height, small: small ?? _.remove(), objection: _.remove() },
      putBack: { by: person.name, at: now, word },
      ...(looked && { copies: _.remove() }),
    }
  )
  if (changed === 0) return refused('photo_settled')
  await photoReview.tasks.note(store, photo.id)
  if (looked) {
    const old = [...picturesOf(photo), ...copiesOf(photo)]
    await dropChecked(store, old)
    await files.remove(old)
  } else await restoreCopies(photo, context)
  await tell(photo, { word, isCut: looked !== undefined }, context)
  return done({ settled: 'putBack' })
}

/** Articles show what they showed before; a cut photo leaves them, since it is another picture. */
async function restoreCopies(photo: WallPhoto, { files }: PersonContext): Promise<void> {
  if (copiesOf(photo).length === 0) return
  const bytes = await files.read(photo.fileId, MOST_BYTES)
  if (typeof bytes === 'string') return
  for (const fileId of copiesOf(photo)) await files.write(pathIn(fileId), bytes)
}

const MOST_BYTES = 2_000_000

function pathIn(fileId: string): string {
  return fileId.replace(/^cloud:\/\/[^/]+\//, '')
}

async function tell(photo: WallPhoto, told: { word?: string; isCut?: boolean }, { store, now }: PersonContext) {
  const personId = photo.objection?.personId
  if (!personId) return
  const event = await store.events.get(eventOfPhoto(photo.id))
  await leaveMessages(store, [settledMessage({ event, photo, personId, ...told }, now)], now)
}
