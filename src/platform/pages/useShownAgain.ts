import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Runs when a page comes back to the front; its first appearance has loaded already. */
export function useShownAgain(run: () => void) {
  const seen = useRef(false)
  useDidShow(() => {
    if (seen.current) run()
    seen.current = true
  })
}
