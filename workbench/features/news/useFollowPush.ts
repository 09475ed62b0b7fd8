import { useEffect, useState } from 'react'
import type { Push } from '#shared/news/push'
import { callApi } from '../../callApi'
import { isUnderWay } from './countPush'

const EVERY_MS = 1_500

/** Watches a push until it has ended; a lost network only delays the view, not the sending. */
export function useFollowPush(first: Push) {
  const [push, setPush] = useState(first)
  const [lost, setLost] = useState(false)
  const open = isUnderWay(push)

  useEffect(() => {
    if (!open) return
    let over = false
    const look = async () => {
      const answer = await callApi('news.followPush', { pushId: first.id })
      if (over) return
      if (answer.ok) setPush(answer.value)
      setLost(!answer.ok)
      timer = setTimeout(look, EVERY_MS)
    }
    let timer = setTimeout(look, EVERY_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [first.id, open])

  return { push, lost }
}
