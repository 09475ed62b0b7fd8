import type { OpenTo } from '#shared/events/event'
import { useUnions } from '../../../useUnions'
import { boardTexts as texts } from './boardTexts'

const NAMED = 6

/** Who may take part, in words; of many unions the first few are named. */
export function useWhoMay(openTo: OpenTo): string {
  const { nameOf } = useUnions(openTo.kind === 'unions')
  if (openTo.kind === 'everyone') return texts.everyone
  if (openTo.kind === 'members') return texts.members
  const names = openTo.unionIds.slice(0, NAMED).flatMap((id) => nameOf(id) ?? [])
  return texts.unions(openTo.unionIds.length, names)
}
