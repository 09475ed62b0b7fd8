import { useCallback } from 'react'
import { useMatch, useNavigate, useSearchParams } from 'react-router-dom'
import type { Input } from '#shared/api'
import { POSITIONS } from '#shared/membership/member'
import { BOUND_OR_NOT, SHOWN_STANDINGS } from '#shared/membership/rows/input'

/** Keys of the address that narrow the list. */
export const MEMBER_FILTERS = ['q', 'union', 'enterprise', 'standing', 'bound', 'post'] as const
type Key = (typeof MEMBER_FILTERS)[number]
export type SetFilter = (changes: Partial<Record<Key, string | undefined>>) => void

/** What the list is narrowed to, and the row that is opened, kept in the address: going back finds them again. */
export function useMemberFilter() {
  const [search, setSearch] = useSearchParams()
  const set: SetFilter = useCallback(
    (changes) => setSearch((before) => withChanges(before, changes), { replace: true }),
    [setSearch]
  )
  const wordOf = <Word extends string>(key: Key, words: readonly Word[]) =>
    words.find((word) => word === search.get(key))
  const idOf = (key: Key) => search.get(key)?.match(/^[\w-]{1,40}$/)?.[0]
  const text = search.get('q')?.trim().slice(0, 40) || undefined
  const [unionId, enterpriseId] = [idOf('union'), idOf('enterprise')]
  const standing = wordOf('standing', SHOWN_STANDINGS)
  const bound = wordOf('bound', BOUND_OR_NOT)
  const post = wordOf('post', POSITIONS)
  const narrowed = {
    ...{ ...(unionId && { unionId }), ...(enterpriseId && { enterpriseId }) },
    ...{ ...(bound && { bound }), ...(post && { post }) },
  }
  const asked: Input<'membership.list'> = { ...narrowed, ...(text && { text }), ...(standing && { standing }) }
  const rowId = useMatch('/members/:memberId')?.params.memberId
  const go = useNavigate()
  const pathOf = (memberId = '') => `/members/${memberId}?${search}`
  return { asked, narrowed, rowId, pathOf, open: (memberId?: string) => go(pathOf(memberId)), set }
}

function withChanges(before: URLSearchParams, changes: Parameters<SetFilter>[0]): URLSearchParams {
  const next = new URLSearchParams(before)
  for (const key of MEMBER_FILTERS) {
    if (!(key in changes)) continue
    const value = changes[key]
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}
