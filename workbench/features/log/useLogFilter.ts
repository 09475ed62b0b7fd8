import { useSearchParams } from 'react-router-dom'
import type { Input } from '#shared/api'
import { dayStart, nextMidnight } from '#shared/beijingTime'

export const LOG_FILTERS = ['person', 'action', 'subject', 'member', 'from', 'to'] as const
export type LogFilterKey = (typeof LOG_FILTERS)[number]

/** What the log is narrowed by, kept in the address; days there are moments of Beijing's midnight. */
export function useLogFilter() {
  const [search, setSearch] = useSearchParams()
  const text = (key: LogFilterKey) => search.get(key) || undefined
  const day = (key: 'from' | 'to') => {
    const at = Number(search.get(key))
    return Number.isSafeInteger(at) && at > 0 ? dayStart(at) : undefined
  }
  const [from, to] = [day('from'), day('to')]
  const chosen = { person: text('person'), action: text('action'), subject: text('subject'), member: text('member') }
  const { person: personId, member: memberId, action, subject } = chosen
  const asked: Omit<Input<'log.list'>, 'cursor'> = {
    ...(personId && { personId }),
    ...(action && { action }),
    ...(subject && { subject }),
    ...(memberId && { memberId }),
    ...(from && { from }),
    ...(to && { to: nextMidnight(to) }),
  }
  const set = (key: LogFilterKey, value: string | number | undefined) =>
    setSearch((before) => {
      const next = new URLSearchParams(before)
      if (value === undefined) next.delete(key)
      else next.set(key, String(value))
      return next
    })
  const clear = () => setSearch({})
  return { chosen, days: { from, to }, asked, set, clear }
}
