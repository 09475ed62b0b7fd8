import { pageKey } from '../page'
import type { PublicQuestion } from '../questions/question'
import { NOON } from './noon'

/** Lin has proposed to make public what Li’s case was about; nobody has said anything to it yet. */
export function aQuestion(over: Partial<PublicQuestion> = {}): PublicQuestion {
  const { id = 'question-1' } = over
  return {
    ...{ id, caseId: 'case-1', question: '活动室周末开吗？', answer: '周六下午开。', topic: 'homes', state: 'offered' },
    ...{ askedBy: 'p-Lin', askedByName: 'Lin', askedAt: NOON, answeredAt: NOON, rev: 1, pageKey: pageKey(NOON, id) },
    ...over,
  }
}
