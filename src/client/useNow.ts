import { useEffect, useState } from 'react'

/** The device's time, fresh enough (30 seconds) for 「今天 7:30」 and for a sign-up that opens while one looks. */
export function useNow(everyMs = 30_000): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
