import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { paths, withQuery } from './paths'

interface Shared {
  title: string
  page: keyof typeof paths
  query?: Record<string, string | undefined>
  /** Address of the card's picture. Without one WeChat takes what stands on the screen, with all that it says of its reader. */
  picture?: () => Promise<string | undefined>
}

/** The card that a colleague receives when this page is passed on, and its line in 朋友圈 where the page allows that. */
export function useShare({ title, page, query = {}, picture }: Shared) {
  const path = withQuery(paths[page], query)
  useShareAppMessage(() => {
    const card = { title, path: `/${path}` }
    if (!picture) return card
    const promise = picture().then((imageUrl) => ({ ...card, ...(imageUrl && { imageUrl }) }))
    return { ...card, promise }
  })
  useShareTimeline(() => ({ title, query: path.replace(/^[^?]*\??/, '') }))
}
