import { useEffect, useState } from 'react'
import { liveValue, useLive } from './liveValue'

/** An answer takes a while to arrive: a device that is apart by less keeps its own time. */
const APART_MS = 5000

/** The milliseconds by which the cloud's clock is ahead of this device's. */
const ahead = liveValue(0)

/** Notes the cloud's time as it has just been answered: it decides what is open, not the device's. */
export function noteCloudTime(cloud: number, device = Date.now()): void {
  const apart = cloud - device
  ahead.set(Math.abs(apart) < APART_MS ? 0 : apart)
}

/** By how much the cloud's clock is ahead of this device's; 0 while they are about the same. */
export function useClockApart(): number {
  return useLive(ahead)
}

/** The cloud's time, fresh enough (30 seconds) for 「今天 7:30」 and for a sign-up that opens while one looks. */
export function useNow(everyMs = 30_000): number {
  const [device, setDevice] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setDevice(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return device + useLive(ahead)
}
