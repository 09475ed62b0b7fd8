import { useEffect, useRef } from 'react'
import type { WaitingDeed } from '#client/deeds/waitingDeeds'
import { useLive } from '#client/liveValue'
import type { PhoneDeed } from '../deeds/phoneDeeds'
import { waiting } from './waiting'

/** What this person wants and the cloud does not know yet; a refused wish is none any more. */
export function useWishes(...actions: PhoneDeed[]): WaitingDeed[] {
  const isOne = ({ action, refused }: WaitingDeed) =>
    refused === undefined && actions.some((wanted) => wanted === action)
  return useLive(waiting.shown).filter(isOne)
}

/** One such wish; `onSettled` runs when it waits no more. */
export function useWish(
  action: PhoneDeed | PhoneDeed[],
  wish: string,
  onSettled?: () => void
): WaitingDeed | undefined {
  const found = useWishes(...[action].flat()).find((deed) => deed.wish === wish)
  const waited = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its going is the occasion
  useEffect(() => {
    if (waited.current && !found) onSettled?.()
    waited.current = found !== undefined
  }, [found === undefined])
  return found
}
