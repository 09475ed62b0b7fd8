import { useCallback } from 'react'
import { useSearchParams } from 'react-router-dom'

export type OpenPath = (id: string) => string

/** The row whose card stands beside the list, kept in the address: a link can carry it, and going back closes it. */
export function useOpenRow() {
  const [search, setSearch] = useSearchParams()
  const openPath: OpenPath = (id) => {
    const next = new URLSearchParams(search)
    next.set('open', id)
    return `?${next}`
  }
  const close = useCallback(
    () =>
      setSearch((before) => {
        const next = new URLSearchParams(before)
        next.delete('open')
        return next
      }),
    [setSearch]
  )
  const open = useCallback(
    (id: string) =>
      setSearch((before) => {
        const next = new URLSearchParams(before)
        next.set('open', id)
        return next
      }),
    [setSearch]
  )
  return { openId: search.get('open')?.match(/^[\w-]{1,40}$/)?.[0], openPath, open, close }
}
