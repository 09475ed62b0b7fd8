import { useEffect, useState } from 'react'

const PAUSE_MS = 300

/** The value after somebody has paused typing, so that not every letter asks the cloud. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
