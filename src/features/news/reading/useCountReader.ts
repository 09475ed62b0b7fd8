import { useEffect } from 'react'
import { callApi } from '#platform/line/phoneLine'
import { onceOnThisPhone } from '#platform/onceOnThisPhone'
import { type CameBy, WAYS } from '#shared/news/readers'

/** Counts this phone as one reader of an article, by the way it came; who it is, is not told. */
export function useCountReader(articleId: string, cameBy: string | undefined, isShown: boolean) {
  useEffect(() => {
    if (!isShown) return
    const via: CameBy = WAYS.find((way) => way === cameBy) ?? 'feed'
    onceOnThisPhone(`read:${articleId}`, async () => (await callApi('news.countReader', { articleId, via })).ok)
  }, [articleId, cameBy, isShown])
}
