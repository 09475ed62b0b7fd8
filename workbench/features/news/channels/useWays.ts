import { useAsk } from '#client/asking/useAsk'
import type { WaysToOpen } from '#shared/news/channelWay'

/** How people read each channel; undefined until the cloud has said it. */
export function useWays(): WaysToOpen | undefined {
  const { load } = useAsk('news.ways', {})
  return load.kind === 'ready' ? load.value : undefined
}
