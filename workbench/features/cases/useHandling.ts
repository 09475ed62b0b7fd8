import { useState } from 'react'
import type { CaseView } from '#shared/cases/view'
import { refreshToday } from '../../today'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { caseTexts as texts } from './texts'

/** What came of a move; nothing while another is under way. */
type Outcome = { ok: true } | { ok: false; reason: string } | undefined

type Handled = Pick<CaseView, 'id' | 'rev' | 'isAnonymous'>

/** Moves of a case; where a colleague was faster, what they did is shown, and what was typed stays. */
export function useHandling({ id: caseId, rev, isAnonymous }: Handled, onMoved: () => Promise<void>) {
  const { busy, run } = useDeed()
  const [isBehind, setBehind] = useState(false)
  const settle = async (outcome: Outcome, sentence: string): Promise<boolean> => {
    if (!outcome) return false
    setBehind(!outcome.ok && outcome.reason === 'case_moved')
    if (outcome.ok) say({ tone: 'good', text: sentence })
    if (outcome.ok || outcome.reason === 'case_moved') await onMoved()
    if (outcome.ok) refreshToday()
    return outcome.ok
  }
  const seen = { caseId, rev }
  const moved = isAnonymous ? texts.movedUnnamed : texts.moved
  return {
    ...{ busy, isBehind },
    take: async () => settle(await run('cases.take', seen, ['case_moved']), moved),
    pass: async (to: string, word: string) =>
      settle(await run('cases.pass', { ...seen, to, word }, ['case_moved']), moved),
    passAll: async (to: string, word: string) => {
      const outcome = await run('cases.passAll', { caseId, to, word })
      const words = outcome?.ok ? texts.passedAll(outcome.value.passed, outcome.value.kept) : ''
      return settle(outcome, words)
    },
    join: async (into: string) => settle(await run('cases.join', { ...seen, into }, ['case_moved']), texts.joinDone),
    part: async () => settle(await run('cases.part', seen, ['case_moved']), texts.partDone),
    askBack: async (text: string) => settle(await run('cases.askBack', { ...seen, text }, ['case_moved']), moved),
    answer: async (text: string, whyLate: string) =>
      settle(
        await run('cases.answer', { ...seen, text, ...(whyLate && { whyLate }) }, ['case_moved']),
        isAnonymous ? texts.movedUnnamed : texts.answered
      ),
  }
}

export type Handling = ReturnType<typeof useHandling>
