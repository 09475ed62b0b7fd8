import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useSettled } from '#client/useSettled'

const LONGEST = 40

/**
 * A search box whose text is kept in the address once the typing pauses: the text typed, and the text to ask for. What
 * changes the address from elsewhere, such as going back, changes the box.
 */
export function useSearchText(name = 'q') {
  const [search, setSearch] = useSearchParams()
  const sought = (search.get(name) ?? '').trim().slice(0, LONGEST)
  const [typed, type] = useState(sought)
  const settled = useSettled(typed.trim())
  const own = useRef(sought)

  useEffect(() => {
    if (sought === own.current) return
    own.current = sought
    type(sought)
  }, [sought])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in the typing writes, not a change of the address
  useEffect(() => {
    if (settled === own.current) return
    own.current = settled
    setSearch((before) => withText(before, name, settled), { replace: true })
  }, [settled])

  return [typed, sought, type] as const
}

function withText(before: URLSearchParams, name: string, text: string): URLSearchParams {
  const next = new URLSearchParams(before)
  if (text) next.set(name, text)
  else next.delete(name)
  return next
}
