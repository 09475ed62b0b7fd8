import { useEffect, useState } from 'react'
import { useSettled } from '#client/useSettled'

/** A search box over a text that is kept elsewhere: told once the typing pauses, and cleared when that is. */
export function useTypedText(kept: string, tell: (text: string) => void) {
  const [typed, setTyped] = useState(kept)
  const settled = useSettled(typed.trim())
  const [told, setTold] = useState(kept)

  useEffect(() => {
    if (settled === told) return
    setTold(settled)
    tell(settled)
  }, [settled, told, tell])

  useEffect(() => {
    if (kept === '') {
      setTyped('')
      setTold('')
    }
  }, [kept])

  return [typed, setTyped] as const
}
