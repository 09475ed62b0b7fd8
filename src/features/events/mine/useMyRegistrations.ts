import { useAsk } from '#client/asking/useAsk'
import { useMe } from '#platform/line/useMe'

/** What I signed up for, once it is known who I am. */
export function useMyRegistrations() {
  const { me } = useMe()
  return useAsk('events.mine', {}, { keepAs: me && `my-events:${me.id}`, when: me !== undefined })
}
