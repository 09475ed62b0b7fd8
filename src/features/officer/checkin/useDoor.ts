import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { play } from '#platform/feel/sound'
import { vibrate } from '#platform/feel/vibrate'
import { useWishes } from '#platform/line/useWish'
import type { Input } from '#shared/api'
import type { JudgedShown } from '#shared/checkin/offline/judgeShown'
import type { DoorVerdict } from '#shared/checkin/verdict'
import { isRecord } from '#shared/isRecord'
import type { Reason } from '#shared/reason'
import { doorTexts as texts, verdictWords } from './doorTexts'
import { judgedWords } from './offline/offlineTexts'
import { useDoorList } from './offline/useDoorList'
import { useEvery } from './useEvery'

const A_SECOND = 1000
const AGAIN_MS = 10_000

/** What came of the last one at the door. */
export type DoorOutcome =
  | { kind: 'verdict'; verdict: DoorVerdict }
  | { kind: 'kept' }
  /** Without a network, by the list on this phone. */
  | { kind: 'judged'; judged: JudgedShown }
  | { kind: 'guest' }
  | { kind: 'refused'; text: string }
  | { kind: 'undone'; name: string }

/** A door: its numbers, looked at again every few seconds, and what an officer does there. */
export function useDoor(eventId: string, door: string) {
  const now = useNow(A_SECOND)
  const { load, reload } = useAsk('checkin.door', { eventId }, { keepAs: `door:${eventId}`, keptFirst: true })
  const waiting = useWishes('checkin.admit').filter(({ input }) => isOf(eventId, input))
  const guests = useWishes('checkin.walkIn').filter(({ input }) => isOf(eventId, input))
  const isCutOff = load.kind === 'failed' && isNoDoor(load.reason)
  const here = useDoorList(eventId, { isCutOff, now })
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(new Map())
  const [outcome, setOutcome] = useState<DoorOutcome>()
  const { busy, once } = useOneAtATime()
  useEvery(AGAIN_MS, reload)

  const show = (next: DoorOutcome) => {
    const tone = toneOf(next)
    vibrate(tone === 'good' ? 'short' : 'long')
    play(tone)
    setOutcome(next)
    reload()
  }
  const told = (
    answer: { ok: true; value: DoorVerdict } | { ok: false; reason: Reason; text: string; kept?: true },
    kept: () => DoorOutcome = () => ({ kind: 'kept' })
  ) => {
    if (answer.ok) return show({ kind: 'verdict', verdict: answer.value })
    if (answer.kept) return show(kept())
    if (isNoDoor(answer.reason)) void here.forget()
    show({ kind: 'refused', text: answer.text })
  }
  /** What the list says of somebody whose check-in waits for the network. */
  const judge = (shown: Input<'checkin.admit'>['shown']): DoorOutcome => {
    const judged = here.judge(shown, now, waiting, seen)
    if (!judged) return { kind: 'kept' }
    if (judged.kind === 'in') setSeen((all) => new Map(all).set(judged.row.memberId, now))
    return { kind: 'judged', judged }
  }
  const at = { eventId, door, at: now }

  return {
    ...{ load, reload, outcome, busy, here, waiting: waiting.length, guests: guests.length },
    admit: (shown: Input<'checkin.admit'>['shown']) =>
      once(async () => {
        told(await callApi('checkin.admit', { ...at, shown }, texts.title), () => judge(shown))
      }),
    admitParty: (memberId: string, chosen: { family: number[]; mates: string[] }) =>
      once(async () => told(await callApi('checkin.admitParty', { ...at, memberId, ...chosen }))),
    walkIn: (memberId: string) =>
      once(async () =>
        told(await callApi('checkin.walkIn', { ...at, memberId }, texts.title), () => ({ kind: 'guest' }))
      ),
    undo: ({ memberId, name }: { memberId: string; name: string }, reason: string) =>
      once(async () => {
        const answer = await callApi('checkin.undo', { eventId, memberId, reason })
        if (answer.ok) {
          here.takeOut(memberId)
          setSeen((all) => new Map([...all].filter(([id]) => id !== memberId)))
        }
        show(answer.ok ? { kind: 'undone', name } : { kind: 'refused', text: answer.text })
      }),
  }
}

/** What the result sounds and feels like: that of its colour; what is kept or taken back is neither. */
function toneOf(outcome: DoorOutcome): 'good' | 'warn' | 'bad' {
  if (outcome.kind === 'verdict') return verdictWords(outcome.verdict).tone
  if (outcome.kind === 'judged') return judgedWords(outcome.judged).tone
  return outcome.kind === 'refused' ? 'bad' : 'warn'
}

/** Whether the cloud has said that this phone runs the door no more. */
function isNoDoor(reason: Reason): boolean {
  return reason === 'forbidden' || reason === 'signed_out'
}

function isOf(eventId: string, input: unknown): boolean {
  return isRecord(input) && input.eventId === eventId
}
