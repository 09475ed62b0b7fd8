import { useEffect, useRef } from 'react'
import { liveValue } from '#client/liveValue'

const turn = liveValue(0)

/** Tells the list that is on the screen that a draft has come back. */
export function cameBack() {
  turn.set(turn.get() + 1)
}

/** Reads a list again when a draft has come back. */
export function useComeBack(reload: () => void) {
  const latest = useRef(reload)
  latest.current = reload
  useEffect(() => turn.watch(() => latest.current()), [])
}
