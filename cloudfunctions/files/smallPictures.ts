import type { Store } from '#server/store'
import { keptIdOf } from '#shared/files/file'
import { standingOfPictures } from './pictureChecks'

/** Small ones of these pictures, by the id of the large one; pictures of before have none. */
export async function findSmall({ files }: Pick<Store, 'files'>, fileIds: string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map()
  const kept = await files.listByIds(fileIds.map(keptIdOf))
  return new Map(kept.flatMap(({ fileId, small }) => (small ? [[fileId, small] as const] : [])))
}

/**
 * Small ones that this process has found public: WeChat takes no word back that lets a picture through, and a picture
 * keeps its small one, so that lists ask once for each.
 */
const found = new WeakMap<Store['files'], Map<string, string>>()

/** 小图. The small ones that readers may see: WeChat has let each of them through for itself. */
export async function findPublicSmall(store: Store, fileIds: string[], now: number): Promise<Map<string, string>> {
  const known = found.get(store.files) ?? new Map<string, string>()
  found.set(store.files, known)
  const small = await findSmall(
    store,
    fileIds.filter((fileId) => !known.has(fileId))
  )
  if (small.size > 0) {
    const standing = await standingOfPictures(store, [...small.values()], now)
    for (const [fileId, smallId] of small) if (standing.get(smallId) === 'pass') known.set(fileId, smallId)
  }
  return known
}
