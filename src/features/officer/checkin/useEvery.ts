import { useEffect } from 'react'

/** Runs again and again as long as the screen is open. */
export function useEvery(everyMs: number, run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest run is as good as the first
  useEffect(() => {
    const timer = setInterval(run, everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
}
