import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { paths } from '#platform/pages/paths'
import { useTabQuery } from '#platform/pages/tabQuery'
import { EVENT_KINDS, type EventKind } from '#shared/events/eventKind'

/** `mine`: what the member has signed up for; the others are parts of the list of all. */
type When = 'open' | 'current' | 'past' | 'mine'

export const whenOptions = [
  { key: 'open', label: '能报的' },
  { key: 'current', label: '近期' },
  { key: 'past', label: '往期' },
] as const

export const memberWhenOptions = [...whenOptions, { key: 'mine', label: '我报的' }] as const

/** The filter of the events list; the address may name the kind to begin with. */
export function useEventFilter() {
  const [when, setWhen] = useState<When>('open')
  const [kind, setKind] = useState(asKind(useRouter().params.kind))
  useTabQuery(paths.events, (params) => setKind(asKind(params.get('kind'))))
  const part = when === 'mine' ? ('open' as const) : when
  const asked = kind === 'all' ? { when: part } : { when: part, kind }
  return { when, setWhen, part, kind, setKind, asked }
}

function asKind(named: string | undefined): EventKind | 'all' {
  return EVENT_KINDS.find((kind) => kind === named) ?? 'all'
}
