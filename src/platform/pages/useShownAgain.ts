import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Runs when a page comes back to the front; not at its first appearance, which loads anyway. */
export function useShownAgain(run: () => void) {
  const seen = useRef(false)
  useDidShow(() => {
    if (seen.current) run()
    seen.current = true
  })
}
