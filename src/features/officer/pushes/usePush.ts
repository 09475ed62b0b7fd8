import { useEffect, useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { Input } from '#shared/api'

type PushDeed = 'pushes.approve' | 'pushes.sendBack' | 'pushes.recall' | 'pushes.halt'

const SOON_MS = 1500

/** One push on the officer's phone: its state, and one deed at a time. */
export function usePush(pushId: string) {
  const { load, reload } = useAsk('pushes.open', { pushId })
  const asked = useAsk('review.ways', { kind: 'push', id: pushId })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const state = load.kind === 'ready' ? load.value.state : undefined
  const moves = state === 'gathering' || state === 'approved' || state === 'sending'

  useEffect(() => {
    if (!moves) return
    const timer = setInterval(reload, SOON_MS)
    return () => clearInterval(timer)
  }, [moves, reload])

  const run = <Name extends PushDeed>(action: Name, input: Input<Name>) =>
    once(async () => {
      const answer = await callApi(action, input)
      setProblem(answer.ok ? undefined : answer.text)
      await reload()
    })

  const ways = asked.load.kind === 'ready' ? asked.load.value : undefined
  return { load, reload, ways, busy, problem, run }
}
