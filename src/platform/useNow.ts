import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** The time of this phone, fresh enough for "还剩 5 天" and for a sign-up that opens while one looks. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
