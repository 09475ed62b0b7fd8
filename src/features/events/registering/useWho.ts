import { useMe } from '#platform/line/useMe'
import type { EventAsker } from './nextDeed'

/** EventAsker stands before an event, as far as the phone knows. */
export function useWho(): EventAsker & { isAsked: boolean } {
  const { state, me, member } = useMe()
  const is = me ? 'known' : state.kind === 'signed_out' ? 'signed_out' : 'unknown'
  return { is, member, waits: me?.bindingWaits, isAsked: state.kind === 'loading' }
}
