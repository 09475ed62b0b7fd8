import { useEffect, useState } from 'react'

const PAUSE_MS = 300

/** What is typed into a search box, and what to ask for once the typing pauses. */
export function useSearchText() {
  const [text, setText] = useState('')
  const [sought, setSought] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSought(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return [text, sought, setText] as const
}
