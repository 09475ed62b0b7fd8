import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { makeDoorway } from '#client/taps/doorway'
import { FRESH_MS, makeTapGuard } from '#client/taps/tapGuard'

export const doorway = makeDoorway()
const guard = makeTapGuard()

export const takesTap = guard.takes

/** Tells the guards that this page has appeared; true until a finger can have seen it. */
export function useArrival(): boolean {
  const [arrivals, setArrivals] = useState(1)
  const [isFresh, setFresh] = useState(true)
  useDidShow(() => setArrivals((before) => before + 1))

  // biome-ignore lint/correctness/useExhaustiveDependencies: each appearance is one arrival
  useEffect(() => {
    guard.arrives()
    doorway.arrives()
    setFresh(true)
    const timer = setTimeout(() => setFresh(false), FRESH_MS)
    return () => clearTimeout(timer)
  }, [arrivals])
  return isFresh
}
