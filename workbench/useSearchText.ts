import { useState } from 'react'
import { useSettled } from '#client/useSettled'

/** A search box: the text typed, and the text to ask for once the typing pauses. */
export function useSearchText() {
  const [text, setText] = useState('')
  return [text, useSettled(text.trim()), setText] as const
}
