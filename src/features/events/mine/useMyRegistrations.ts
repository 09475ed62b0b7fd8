import { useAsk } from '#client/asking/useAsk'
import { useAsMe, useMe } from '#platform/line/useMe'

/** The member's registrations, asked for as soon as it is known who they are. */
export function useMyRegistrations() {
  const { me } = useMe()
  return useAsMe(useAsk('events.mine', {}, { keepAs: me && `my-events:${me.id}`, when: me !== undefined }))
}
