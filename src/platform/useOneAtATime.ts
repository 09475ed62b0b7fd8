import { useRef, useState } from 'react'

/** A second tap does nothing while the first is on its way. */
export function useOneAtATime() {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)

  const once = async (run: () => Promise<void>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    await run()
    running.current = false
    setBusy(false)
  }

  return { busy, once }
}
