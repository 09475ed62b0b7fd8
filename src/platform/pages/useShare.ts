import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { paths, withQuery } from './paths'

interface Shared {
  title: string
  page: keyof typeof paths
  query?: Record<string, string | undefined>
}

/** The card that a colleague receives when this page is passed on, and its line in 朋友圈 where the page allows that. */
export function useShare({ title, page, query = {} }: Shared) {
  const path = withQuery(paths[page], query)
  useShareAppMessage(() => ({ title, path: `/${path}` }))
  useShareTimeline(() => ({ title, query: path.replace(/^[^?]*\??/, '') }))
}
