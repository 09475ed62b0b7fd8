import { useEffect, useRef } from 'react'

/** Reads a list again after every deed, without emptying the screen. */
export function useReload(turn: number, reload: () => void) {
  const seen = useRef(turn)
  useEffect(() => {
    if (seen.current === turn) return
    seen.current = turn
    reload()
  }, [turn, reload])
}
