import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { refreshToday } from '../today'

const EVERY_MS = 60_000

/** Keeps the numbers fresh: on every change of screen, and once a minute. */
export function useToday() {
  const { pathname } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the occasion
  useEffect(() => {
    refreshToday()
    const timer = setInterval(refreshToday, EVERY_MS)
    return () => clearInterval(timer)
  }, [pathname])
}
