import { useState } from 'react'
import { useSettled } from '#client/useSettled'

/** What is typed into a search box, and what to ask for once the typing pauses. */
export function useSearchText() {
  const [text, setText] = useState('')
  return [text, useSettled(text.trim()), setText] as const
}
