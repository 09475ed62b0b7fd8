import type { Case } from '#shared/cases/case'
import { pageKey } from '#shared/page'
import type { PublicQuestion, QuestionState } from '#shared/questions/question'
import { STATION } from '../officerNames'
import told from './questions.json'

const DAY = 86_400_000

/** Those that are not public yet: one waits for a second reader, one for whoever asked. */
const ON_THEIR_WAY: QuestionState[] = ['waiting', 'offered']

/** 大家问过的 from cases of the demonstration that were answered. */
export function seedQuestions(cases: Case[]): PublicQuestion[] {
  const answered = new Map(cases.flatMap((one) => (one.answeredAt ? [[one.words, one] as const] : [])))
  const found = told.flatMap(([about = '', question = '', answer = '', guideId]) => {
    const of = answered.get(about)
    return of ? [{ of, question, answer, ...(guideId && { guideId }) }] : []
  })
  return found.map(({ of, ...words }, index) => {
    const id = `question-${String(index + 1).padStart(2, '0')}`
    const { answeredAt = of.at, owner = { id: '', name: '' } } = of
    const at = answeredAt + DAY / 24
    const state = ON_THEIR_WAY[index - found.length + ON_THEIR_WAY.length] ?? 'shown'
    const reader = STATION.find(({ officerId }) => officerId !== owner.id)
    return {
      ...{ id, caseId: of.id, ...words, topic: of.topic, answeredAt, state, pageKey: pageKey(at, id) },
      ...{ askedBy: owner.id, askedByName: owner.name, askedAt: at, rev: state === 'offered' ? 1 : 2 },
      ...(state !== 'offered' && { agreedAt: at }),
      ...(state === 'shown' && {
        ...{ rev: 3, shownAt: at, decidedBy: reader?.officerId ?? '', decidedByName: reader?.officer ?? '' },
        decidedAt: at,
      }),
    }
  })
}
