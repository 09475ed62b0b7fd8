import { useState } from 'react'
import { oneAtATime } from './oneAtATime'

/** A second tap does nothing while the first is on its way; the button knows that it is. */
export function useOneAtATime() {
  const [busy, setBusy] = useState(false)
  const [once] = useState(() => oneAtATime(setBusy))
  return { busy, once }
}
