import type { Store } from '#server/store'
import { keptIdOf } from '#shared/files/file'
import { standingOfPictures } from './pictureChecks'

/** Small ones of these pictures, by the id of the large one; pictures of before have none. */
export async function findSmall({ files }: Pick<Store, 'files'>, fileIds: string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map()
  const kept = await files.listByIds(fileIds.map(keptIdOf))
  return new Map(kept.flatMap(({ fileId, small }) => (small ? [[fileId, small] as const] : [])))
}

/** 小图. The small ones that readers may see: WeChat has let each of them through for itself. */
export async function findPublicSmall(store: Store, fileIds: string[], now: number): Promise<Map<string, string>> {
  const small = await findSmall(store, fileIds)
  if (small.size === 0) return small
  const standing = await standingOfPictures(store, [...small.values()], now)
  return new Map([...small].filter(([, smallId]) => standing.get(smallId) === 'pass'))
}
