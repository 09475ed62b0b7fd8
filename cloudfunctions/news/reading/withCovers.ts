import type { Files } from '#server/files'
import { isPictureId } from '#shared/files/file'

/**
 * Articles with addresses for their cover photos, good for an hour or two; a drawing keeps its name, a photo that is
 * gone is left out.
 */
export async function withCovers<Item extends { cover?: string }>(items: Item[], files: Files): Promise<Item[]> {
  const photos = items.flatMap(({ cover }) => (cover && isPictureId(cover) ? cover : []))
  if (photos.length === 0) return items
  const addresses = await files.addressesOf(photos)
  return items.map((item) => {
    if (!item.cover || !isPictureId(item.cover)) return item
    const { cover, ...rest } = item
    const address = addresses.get(cover)
    return (address ? { ...rest, cover: address } : rest) as Item
  })
}
