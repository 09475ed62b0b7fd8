import { useShareAppMessage } from '@tarojs/taro'
import { paths, withQuery } from './paths'

interface Shared {
  title: string
  page: keyof typeof paths
  query?: Record<string, string | undefined>
}

/** The card that a colleague receives when this page is passed on. */
export function useShare({ title, page, query = {} }: Shared) {
  useShareAppMessage(() => ({ title, path: `/${withQuery(paths[page], query)}` }))
}
