import { useCallback, useEffect, useState } from 'react'
import type { PushView } from '#shared/pushes/view'
import { callApi } from '../../callApi'

const SOON_MS = 1_500
const LATER_MS = 6_000

/** Watches a push: closely while it moves, now and then while it waits; a lost network only delays the view. */
export function useFollow(first: PushView) {
  const [push, setPush] = useState(first)
  const [lost, setLost] = useState(false)
  const { state } = push
  const isOpen = state !== 'sent' && state !== 'recalled' && state !== 'sent_back'

  const look = useCallback(async () => {
    const answer = await callApi('pushes.open', { pushId: first.id })
    if (answer.ok) setPush(answer.value)
    setLost(!answer.ok)
  }, [first.id])

  useEffect(() => {
    if (!isOpen) return
    const timer = setInterval(look, state === 'asked' || state === 'stopped' ? LATER_MS : SOON_MS)
    return () => clearInterval(timer)
  }, [isOpen, look, state])

  return { push, lost, look }
}
