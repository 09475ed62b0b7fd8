import type { Context } from '#server/context'
import { maskName } from '#shared/membership/maskName'
import type { OwnPhoto } from '#shared/photos/view'
import type { WallPhoto } from '#shared/photos/wallPhoto'
import { standingOfPictures } from '../files/feature'

/** Photos with their addresses; one whose bytes never came, or are gone, is left out. */
export async function openPhotos(
  { files, person }: Pick<Context, 'files' | 'person'>,
  photos: readonly WallPhoto[]
): Promise<OwnPhoto[]> {
  const urls = photos.length > 0 ? await files.briefAddressesOf(photos.flatMap(picturesOf)) : new Map<string, string>()
  return photos.flatMap(({ id, at, width, height, name, state, fileId, small, personId }) => {
    const url = urls.get(fileId)
    if (!url) return []
    const isMine = personId === person?.id
    const by = isMine ? name : maskName(name)
    return [{ id, at, width, height, by, state, url, small: (small && urls.get(small)) || url, isMine }]
  })
}

/** Pictures of a photo in the storage. */
export function picturesOf({ fileId, small }: Pick<WallPhoto, 'fileId' | 'small'>): string[] {
  return small ? [fileId, small] : [fileId]
}

/** What WeChat says of each photo, by its id; nothing of one that it lets through, or that nobody could ask about. */
export async function checksOf(
  { store, now }: Pick<Context, 'store' | 'now'>,
  photos: readonly WallPhoto[]
): Promise<Map<string, 'waiting' | 'risky' | 'unsure'>> {
  const standing = await standingOfPictures(store, photos.flatMap(picturesOf), now)
  const worst = ['risky', 'waiting', 'unsure'] as const
  return new Map(
    photos.flatMap((photo) => {
      const found = picturesOf(photo).map((fileId) => standing.get(fileId))
      const check = worst.find((one) => found.includes(one))
      return check ? [[photo.id, check] as const] : []
    })
  )
}
