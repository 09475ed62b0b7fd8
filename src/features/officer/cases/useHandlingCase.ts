import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { say } from '#platform/say'
import type { CaseView } from '#shared/cases/view'
import { deskCaseTexts as texts } from './deskCaseTexts'

export type HandleWay = 'answer' | 'ask' | 'pass' | 'note'

interface Said {
  text: string
  whyLate: string
  to: string
}

type Outcome = { ok: true } | { ok: false; reason: string; text: string }

/** Moves of a case on the phone; where a colleague was faster, what they did is shown, and what was typed stays. */
export function useHandlingCase({ id: caseId, rev }: Pick<CaseView, 'id' | 'rev'>, onMoved: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const seen = { caseId, rev }
  const act = async (run: () => Promise<Outcome>, sentence: string): Promise<boolean> => {
    let isDone = false
    await once(async () => {
      const outcome = await run()
      isDone = outcome.ok
      if (outcome.ok) say(sentence)
      const isBehind = !outcome.ok && outcome.reason === 'case_moved'
      setProblem(outcome.ok ? undefined : isBehind ? texts.moved : outcome.text)
      if (outcome.ok || isBehind) onMoved()
    })
    return isDone
  }
  const ways = ({ text, whyLate, to }: Said): Record<HandleWay, () => Promise<Outcome>> => ({
    answer: () => callApi('cases.answer', { ...seen, text, ...(whyLate && { whyLate }) }),
    ask: () => callApi('cases.askBack', { ...seen, text }),
    pass: () => callApi('cases.pass', { ...seen, to, word: text }),
    note: () => callApi('cases.note', { caseId, text }),
  })
  return {
    ...{ busy, problem },
    take: () => act(() => callApi('cases.take', seen), texts.told.take),
    send: (way: HandleWay, said: Said) => act(ways(said)[way], texts.told[way]),
  }
}
