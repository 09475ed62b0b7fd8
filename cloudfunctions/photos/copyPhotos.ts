import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import { keepCopy } from '../files/feature'
import { checksOf } from './openPhotos'

interface Copying {
  eventId: string
  articleId: string
  photoIds: readonly string[]
}

/**
 * Photos of a wall for an article: a copy of each that the wall shows, in the order asked for. The photo remembers it, so that the
 * article loses the picture when the wall does. Safe to repeat.
 */
export async function copyPhotos({ eventId, articleId, photoIds }: Copying, context: PersonContext): Promise<string[]> {
  const { store } = context
  const found = await store.wallPhotos.listByIds([...photoIds])
  const checks = await checksOf(context, found)
  const copied: string[] = []
  for (const id of photoIds) {
    const photo = found.find((one) => one.id === id)
    if (photo?.eventId !== eventId || photo.state !== 'shown' || checks.get(id) === 'risky') continue
    const fileId = await keepCopy({ fileId: photo.fileId, name: '活动照片' }, context)
    if (!fileId) continue
    const isNew = { _id: id, state: 'shown' as const, 'copies.articleId': _.neq(articleId) }
    const changed = await store.wallPhotos.change(isNew, { copies: _.push([{ articleId, fileId }]) })
    const noted = changed === 1 || (await store.wallPhotos.count({ _id: id, state: 'shown' })) === 1
    // Somebody wanted it gone just now.
    if (noted) copied.push(fileId)
    else await context.files.remove([fileId])
  }
  return copied
}
