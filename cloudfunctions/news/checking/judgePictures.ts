import type { Store } from '#server/store'
import type { Article } from '#shared/news/article'
import { askForPictures, findSmall, standingOfPictures } from '../../files/feature'
import { picturesIn } from '../reading/picturesIn'

/** Verdict on an article's pictures; `names` are those of the pictures that it is about. */
export interface PicturesVerdict {
  kind: 'pass' | 'waiting' | 'unsure' | 'risky'
  names: string
}

/**
 * 图片怎么样. The worst verdict on a picture of the article. A picture of which nothing is known is sent to WeChat and
 * waited for; a small one is sent too, but lists do without it until WeChat has let it through.
 */
export async function judgePictures(
  store: Store,
  article: Pick<Article, 'body' | 'cover'>,
  { personId, now }: { personId: string; now: number }
): Promise<PicturesVerdict> {
  const named = picturesIn(article)
  const small = [...(await findSmall(store, [...named.keys()])).values()]
  const standing = await standingOfPictures(store, [...named.keys(), ...small], now)
  const those = (kind: string) => [...named.keys()].filter((fileId) => standing.get(fileId) === kind)
  const name = (fileIds: string[]) => fileIds.map((fileId) => named.get(fileId)).join('、')
  const unknown = those('unknown')
  const unseen = small.filter((fileId) => standing.get(fileId) === 'unknown')
  await askForPictures(store, [...unknown, ...unseen], { personId, now })
  for (const kind of ['risky', 'unsure'] as const) {
    if (those(kind).length > 0) return { kind, names: name(those(kind)) }
  }
  const waiting = [...those('waiting'), ...unknown]
  return waiting.length > 0 ? { kind: 'waiting', names: name(waiting) } : { kind: 'pass', names: '' }
}
