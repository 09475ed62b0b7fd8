import { useEffect, useState } from 'react'

/** Seconds that are left until a moment, counted down; 0 once it is over. */
export function useSecondsTo(end: number): number {
  const left = () => Math.max(0, Math.ceil((end - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    const count = () => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000))
      setSeconds(now)
      if (now === 0) clearInterval(timer)
    }
    const timer = setInterval(count, 500)
    count()
    return () => clearInterval(timer)
  }, [end])
  return seconds
}
