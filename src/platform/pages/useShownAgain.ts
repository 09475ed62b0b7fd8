import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/**
 * Runs when a page comes back to the front; not at its first appearance, which loads anyway. `isLate` of a part that is drawn
 * only after that: whatever it hears first is a coming back.
 */
export function useShownAgain(run: () => void, isLate = false) {
  const seen = useRef(isLate)
  useDidShow(() => {
    if (seen.current) run()
    seen.current = true
  })
}
