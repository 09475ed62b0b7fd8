import { useAsk } from '#client/asking/useAsk'
import { canAskAsPerson } from '#platform/line/session'
import { useAsMe, useMe } from '#platform/line/useMe'

/** The member's registrations: as they were seen last at once, and asked for beside the question who this is. */
export function useMyRegistrations() {
  const { me } = useMe()
  const when = me !== undefined || canAskAsPerson()
  return useAsMe(useAsk('events.mine', {}, { keepAs: 'my-events', when, keptFirst: true }))
}
