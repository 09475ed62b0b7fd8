import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { callApi } from '#platform/deeds/doing'
import { vibrate } from '#platform/feel/vibrate'
import { useWishes } from '#platform/line/useWish'
import type { Input } from '#shared/api'
import { type RollTap, withTaps } from '#shared/checkin/rolls/withTaps'
import { useEvery } from '../useEvery'

const A_SECOND = 1000
const AGAIN_MS = 10_000

interface Sent extends RollTap {
  /** When the cloud knew of it. */
  sentAt?: number
}

/**
 * A roll-call in a leader's hand: each tap shows at once, whether the cloud knows it yet or not, and one tap never waits
 * for another; the list is looked at again every few seconds, since several may tick.
 */
export function useRoll(eventId: string, rollId: string) {
  const now = useNow(A_SECOND)
  const { load, reload } = useAsk('checkin.roll', { eventId, rollId }, { keepAs: `roll:${rollId}`, keptFirst: true })
  const waiting = useWishes('checkin.mark').flatMap(({ input }) => tapsOf(rollId, input as Input<'checkin.mark'>))
  const [taps, setTaps] = useState<Sent[]>([])
  const [problem, setProblem] = useState<string>()

  const again = async () => {
    const from = Date.now()
    await reload()
    setTaps((all) => all.filter(({ sentAt = from }) => sentAt >= from))
  }
  useEvery(AGAIN_MS, again)

  const send = async (deed: RollTap['deed'], shown: Input<'checkin.mark'>['shown']) => {
    const tap = shown.by === 'name' ? { memberId: shown.memberId, deed, at: now } : undefined
    if (tap) setTaps((all) => [...all, tap])
    setProblem(undefined)
    const answer = await callApi('checkin.mark', { eventId, rollId, at: now, deed, shown })
    const isKept = !answer.ok && 'kept' in answer && answer.kept === true
    vibrate(answer.ok || isKept ? 'short' : 'long')
    if (!answer.ok && !isKept) setProblem(answer.text)
    setTaps((all) => all.flatMap((one) => (one !== tap ? [one] : answer.ok ? [{ ...one, sentAt: Date.now() }] : [])))
    if (answer.ok && !tap) await again()
  }

  const shown = load.kind === 'ready' ? { ...load, value: withTaps(load.value, [...waiting, ...taps]) } : load
  return {
    ...{ load: shown, reload, problem, waiting: waiting.length },
    mark: (memberId: string, deed: RollTap['deed']) => send(deed, { by: 'name', memberId }),
    markCard: (text: string) => send('in', { by: 'card', text }),
  }
}

function tapsOf(rollId: string, { rollId: of, shown, deed, at }: Input<'checkin.mark'>): RollTap[] {
  return of === rollId && shown.by === 'name' ? [{ memberId: shown.memberId, deed, at }] : []
}
