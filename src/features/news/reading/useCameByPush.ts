import { useEffect } from 'react'
import { callApi } from '#platform/line/phoneLine'
import { useMe } from '#platform/line/useMe'

/** Whoever came in through a message is counted once; who it was is not kept. */
export function useCameByPush(pushId: string | undefined) {
  const { me } = useMe()
  const isKnown = me !== undefined
  useEffect(() => {
    if (pushId && isKnown && /^[\w-]{1,40}$/.test(pushId)) callApi('pushes.opened', { pushId })
  }, [pushId, isKnown])
}
