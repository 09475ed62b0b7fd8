import { useEffect, useRef } from 'react'

/** Reads a list again when what it was read upon has changed; the first reading is the list's own. */
export function useReload(upon: string, reload: () => void): void {
  const seen = useRef(upon)
  useEffect(() => {
    if (seen.current === upon) return
    seen.current = upon
    reload()
  }, [upon, reload])
}
