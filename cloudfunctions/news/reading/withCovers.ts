import type { Files } from '#server/files'
import { isPictureId } from '#shared/files/file'

/** Photos above articles at addresses that are good for a while; drawings keep their names, what is gone leaves nothing. */
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
