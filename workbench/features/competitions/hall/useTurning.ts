import { useEffect, useState } from 'react'

/** Which of so many pages is shown: the next every so often, and the first after the last. */
export function useTurning(pages: number, everyMs: number): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return pages === 0 ? 0 : turn % pages
}
