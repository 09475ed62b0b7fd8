import { useEffect, useState } from 'react'
import { STILL_HERE_MS } from '#shared/desk/beside'
import { callApi } from '../deskLine'

export type WrittenThing = { articleId: string } | { eventId: string }

/**
 * Others who write at the same thing. Says that one is here while the tab is looked at, and that one has left when the
 * page closes; a computer that cannot say so any more is forgotten by the cloud.
 */
export function useBeside(thing: WrittenThing): string[] {
  const [names, setNames] = useState<string[]>([])
  const key = JSON.stringify(thing)
  useEffect(() => {
    const at: WrittenThing = JSON.parse(key)
    let isHere = true
    const tell = async (isLeaving?: true) => {
      const step = isLeaving && { isLeaving }
      const answer = await ('articleId' in at
        ? callApi('desk.besideArticle', { ...at, ...step })
        : callApi('desk.besideEvent', { ...at, ...step }))
      // A computer without a network knows of nobody; what it knew before may be over.
      if (isHere && !isLeaving) setNames(answer.ok ? answer.value.names : [])
    }
    const look = () => document.visibilityState === 'visible' && void tell()
    const leave = () => void tell(true)
    look()
    const timer = setInterval(look, STILL_HERE_MS)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', leave)
    return () => {
      isHere = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [key])
  return names
}
