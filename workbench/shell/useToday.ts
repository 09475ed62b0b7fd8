import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { useLive } from '#client/liveValue'
import { isOfficer } from '#shared/identity/caller'
import type { SideNumbers } from '../feature'
import { holdings, today } from '../today'
import { useDeskMe } from '../useDeskMe'

/** Pause between two looks at the age of the numbers, so that none is shown much longer than its minute. */
const LOOKS_MS = 10_000

/** The numbers of the side bar, asked for at most once a minute: at a change of screen, and while nobody clicks. */
export function useToday(): SideNumbers | undefined {
  const { pathname } = useLocation()
  const isOfStreet = isOfficer(useDeskMe())
  const waiting = useLive(today.load)
  const there = useLive(holdings.load)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the occasion
  useEffect(() => {
    today.freshen()
    const timer = setInterval(today.freshen, LOOKS_MS)
    return () => clearInterval(timer)
  }, [pathname])

  useEffect(() => {
    if (isOfStreet) holdings.freshen()
  }, [isOfStreet])

  if (waiting.kind !== 'ready') return undefined
  const known = isOfStreet && there.kind === 'ready' ? there.value : undefined
  return { ...waiting.value, unions: sum(Object.values(known?.unions ?? {})), members: known?.members ?? 0 }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
