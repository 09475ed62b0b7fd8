import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { askPlace } from '#platform/askPlace'
import type { Point } from '#shared/directory/territory'

/** 离我近的: the phone's place, asked for on a tap and kept on this screen alone. */
export function useNear() {
  const { busy, once } = useOneAtATime()
  const [near, setNear] = useState<Point>()
  const [isRefused, setRefused] = useState(false)

  const ask = () =>
    once(async () => {
      const place = await askPlace()
      setNear(place)
      setRefused(!place)
    })
  const forget = () => setNear(undefined)
  return { near, busy, isRefused, ask, forget }
}
