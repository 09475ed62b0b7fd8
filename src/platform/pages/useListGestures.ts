import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'

interface Gestures {
  onRefresh: () => Promise<unknown>
  onMore?: () => void
}

/** The gestures of a list: pulling down asks again, reaching the end asks for more. */
export function useListGestures({ onRefresh, onMore }: Gestures) {
  usePullDownRefresh(async () => {
    await onRefresh()
    Taro.stopPullDownRefresh()
  })
  useReachBottom(() => onMore?.())
}
