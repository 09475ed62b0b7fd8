import { useState } from 'react'
import { oneAtATime } from './oneAtATime'

/** Runs one deed of a screen at a time: a second tap does nothing, and `busy` lets the button show it. */
export function useOneAtATime() {
  const [busy, setBusy] = useState(false)
  const [once] = useState(() => oneAtATime(setBusy))
  return { busy, once }
}
