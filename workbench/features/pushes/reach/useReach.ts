import { useEffect, useState } from 'react'
import type { Input, Value } from '#shared/api'
import { callApi } from '../../../deskLine'

const PAUSE_MS = 350

/** The reach of an audience, counted a moment after each choice; until then the old numbers stay, marked as old. */
export function useReach(aim: Input<'pushes.reach'>) {
  const [found, setFound] = useState<{ asked: string; reach?: Value<'pushes.reach'>; fault?: string }>({ asked: '' })
  const [turn, setTurn] = useState(0)
  const asked = JSON.stringify([aim, turn])

  useEffect(() => {
    let over = false
    const timer = setTimeout(async () => {
      const answer = await callApi('pushes.reach', JSON.parse(asked)[0] as Input<'pushes.reach'>)
      if (over) return
      setFound((before) => (answer.ok ? { asked, reach: answer.value } : { ...before, asked, fault: answer.text }))
    }, PAUSE_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [asked])

  return {
    reach: found.reach,
    fault: found.asked === asked ? found.fault : undefined,
    isOld: found.asked !== asked,
    recount: () => setTurn((before) => before + 1),
  }
}
