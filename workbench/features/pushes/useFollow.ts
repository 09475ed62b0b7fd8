import { useCallback, useEffect, useState } from 'react'
import { isOver } from '#shared/pushes/push'
import type { PushView } from '#shared/pushes/view'
import { callApi } from '../../callApi'

const SOON_MS = 1_500
const LATER_MS = 6_000
const NOW_AND_THEN_MS = 20_000

/**
 * Watches a push: closely while it moves, now and then while it waits or WeChat has still to say what arrived; a lost
 * network only delays the view.
 */
export function useFollow(first: PushView) {
  const [push, setPush] = useState(first)
  const [lost, setLost] = useState(false)
  const pace = paceOf(push)

  const look = useCallback(async () => {
    const answer = await callApi('pushes.open', { pushId: first.id })
    if (answer.ok) setPush(answer.value)
    setLost(!answer.ok)
  }, [first.id])

  useEffect(() => {
    if (!pace) return
    const timer = setInterval(look, pace)
    return () => clearInterval(timer)
  }, [pace, look])

  return { push, lost, look }
}

function paceOf({ state, tally }: PushView): number | undefined {
  if (isOver({ state })) return undefined
  if (state === 'sent') return tally && tally.accepted > 0 ? NOW_AND_THEN_MS : undefined
  return state === 'asked' || state === 'stopped' ? LATER_MS : SOON_MS
}
