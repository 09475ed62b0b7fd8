import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

/** Runs this every so often while a page is in front and something on it is still to come. */
export function useWhileShown(isLive: boolean, run: () => void, everyMs: number): void {
  const latest = useRef(run)
  latest.current = run
  const [isShown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  const isOn = isLive && isShown
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => latest.current(), everyMs)
    return () => clearInterval(timer)
  }, [isOn, everyMs])
}
