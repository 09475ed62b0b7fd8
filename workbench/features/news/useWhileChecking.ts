import { useEffect } from 'react'

const EVERY_MS = 4000

/** Looks again every few seconds while WeChat looks at the pictures, so that the screen says when it is through. */
export function useWhileChecking(isChecking: boolean, reload: () => void) {
  useEffect(() => {
    if (!isChecking) return
    const timer = setInterval(reload, EVERY_MS)
    return () => clearInterval(timer)
  }, [isChecking, reload])
}
