import { useEffect, useRef } from 'react'

/** Runs this every so often while somebody looks at the tab, and as soon as they come back to it. */
export function useWhileSeen(isLive: boolean, run: () => void, everyMs: number): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!isLive) return
    const look = () => document.visibilityState === 'visible' && latest.current()
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isLive, everyMs])
}
