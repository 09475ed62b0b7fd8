import { useContext, useEffect, useRef } from 'react'
import { useOwner } from '#client/client'
import { ClosedByHand } from '../ClosedByHand'

/** Words of dialogs that were closed without being sent, by person and thing, until this tab is closed. */
const kept = new Map<string, string>()

interface Words {
  /** What the words are for: the deed and its thing. */
  about: string
  value: string
  onChange: (text: string) => void
}

/**
 * What is typed in a dialog that is closed by Esc, by its cross or by 取消 is there again when it is opened for the same
 * thing; what was sent is gone. Outside of a dialog nothing is kept.
 */
export function KeptWords(words: Words): null {
  useKeptWords(words)
  return null
}

function useKeptWords({ about, value, onChange }: Words): void {
  const owner = useOwner()
  const closing = useContext(ClosedByHand)
  const key = `${owner}\n${about}`
  const latest = useRef(value)
  latest.current = value

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens, and once, when it is gone
  useEffect(() => {
    if (!closing) return
    const before = kept.get(key)
    if (before !== undefined) onChange(before)
    return () => {
      if (closing.current && latest.current.trim() !== '') kept.set(key, latest.current)
      else kept.delete(key)
    }
  }, [closing, key])
}
