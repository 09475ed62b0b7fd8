import { useAsk } from '#client/asking/useAsk'
import { useAsMe, useMe } from '#platform/line/useMe'

/** The member's registrations: as they were seen last at once, and asked for as soon as it is known who this is. */
export function useMyRegistrations() {
  const { me } = useMe()
  return useAsMe(useAsk('events.mine', {}, { keepAs: 'my-events', when: me !== undefined, keptFirst: true }))
}
