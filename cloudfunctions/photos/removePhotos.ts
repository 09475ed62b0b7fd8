import type { Files } from '#server/files'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { WallPhoto } from '#shared/photos/wallPhoto'
import { dropChecked } from '../files/feature'
import { picturesOf } from './openPhotos'
import { photoReview } from './photoReview'

/** Takes photos away for good. The pictures are handed over before their rows go; cut short between the two it happens once more. */
export async function removePhotos(store: Store, photos: readonly WallPhoto[], files?: Files): Promise<void> {
  if (photos.length === 0) return
  const fileIds = photos.flatMap((photo) => [...picturesOf(photo), ...copiesOf(photo)])
  await dropChecked(store, fileIds)
  await store.wallPhotos.remove({ _id: _.in(photos.map(({ id }) => id)) })
  for (const { id } of photos) await photoReview.tasks.note(store, id)
  await files?.remove(fileIds)
}

/** Copies of a photo in articles, which show nothing in their place once the bytes are gone. */
export function copiesOf({ copies = [] }: WallPhoto): string[] {
  return copies.map(({ fileId }) => fileId)
}
