import { useLocation, useNavigate } from 'react-router-dom'

export type PathOf = (page: string) => string

/**
 * The card beside a list has an address of its own behind the list's, so a link can carry it and going back closes it; what the
 * list is narrowed by stays in the address.
 */
export function useCardPath(list: string) {
  const { pathname, search } = useLocation()
  const go = useNavigate()
  const page = pathname.startsWith(`${list}/`) ? pathname.slice(list.length + 1) : ''
  const pathOf: PathOf = (next) => `${list}${next && `/${next}`}${search}`
  const openKey = page === '' ? undefined : page.slice(page.indexOf('/') + 1)
  return { isOpen: page !== '', openKey, pathOf, open: (next: string) => go(pathOf(next)), close: () => go(pathOf('')) }
}
