import type { Context } from '#server/context'
import type { Files } from '#server/files'
import { isPictureId } from '#shared/files/file'
import { findPublicSmall } from '../../files/feature'

/**
 * Articles with addresses for their cover photos, good for an hour or two; a drawing keeps its name, a photo that is
 * gone is left out.
 */
export async function withCovers<Item extends { cover?: string }>(items: Item[], files: Files): Promise<Item[]> {
  const photos = photosOf(items)
  if (photos.length === 0) return items
  const addresses = await files.addressesOf(photos)
  return items.map((item) => {
    if (!item.cover || !isPictureId(item.cover)) return item
    const { cover, ...rest } = item
    const address = addresses.get(cover)
    return (address ? { ...rest, cover: address } : rest) as Item
  })
}

/** Cards with the addresses of their covers, of the small picture where readers may see one. */
export async function withSmallCovers<Item extends { cover?: string }>(
  items: Item[],
  { store, files, now }: Pick<Context, 'store' | 'files' | 'now'>
): Promise<Item[]> {
  const small = await findPublicSmall(store, photosOf(items), now)
  const cards = items.map((item) => {
    const cover = item.cover && small.get(item.cover)
    return cover ? { ...item, cover } : item
  })
  return withCovers(cards, files)
}

function photosOf(items: { cover?: string }[]): string[] {
  return items.flatMap(({ cover }) => (cover && isPictureId(cover) ? cover : []))
}
