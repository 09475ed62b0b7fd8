import { useEffect, useRef } from 'react'

/** Runs this once when it has become due, however often the screen is drawn. */
export function useOnce(isDue: boolean, run: () => void): void {
  const hasRun = useRef(false)
  useEffect(() => {
    if (!isDue || hasRun.current) return
    hasRun.current = true
    run()
  })
}
