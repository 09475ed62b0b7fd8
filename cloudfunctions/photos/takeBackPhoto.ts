import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { removePhotos } from './removePhotos'

/** 收回. Whoever brought a photo takes it away at any time, from the wall and from articles; one that is gone is gone. */
export async function takeBackPhoto(
  { photoId }: Input<'photos.takeBack'>,
  { store, files, person }: MemberContext
): Promise<Output<'photos.takeBack'>> {
  const photo = await store.wallPhotos.find(photoId)
  if (photo?.personId === person.id) await removePhotos(store, [photo], files)
  return done({ gone: true })
}
