import { useCallback, useEffect, useState } from 'react'
import type { PushView } from '#shared/pushes/view'
import { callApi } from '../../../deskLine'
import { paceOf } from '../pushStanding'

/** Watches a push; a lost network only delays the view. */
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
