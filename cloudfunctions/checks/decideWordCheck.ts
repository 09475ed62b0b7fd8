import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { decide } from '../review/feature'
import { wordReview } from './wordReview'

/** 让不让公开. Decided by an officer other than the writer, who then repeats what was refused. */
export async function decideWordCheck(
  { checkId, decision, alone }: Input<'checks.decide'>,
  context: PersonContext
): Promise<Output<'checks.decide'>> {
  const { store, line } = context
  const row = await store.wordChecks.get(checkId)
  const state = decision === 'pass' ? 'passed' : 'refused'
  const outcome = await decide(
    wordReview,
    {
      ...{ row, alone },
      decision: decision === 'pass' ? 'pass' : 'sendBack',
      late: 'decided_already',
      move: (decided) => done({ where: { _id: checkId, state: 'waiting' }, changes: { state, ...decided } }),
    },
    context
  )
  if (!outcome.ok) return outcome
  line.say({ remark: `${decision === 'pass' ? '可以公开' : '不公开'}：${row.text}`.slice(0, 200) })
  return done({ state })
}
