import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { questionsContract } from '#shared/questions/contract'
import { caseThing } from '../cases/feature'
import { waysOf } from '../review/feature'
import { collections } from './collections'
import { consentToQuestion, ownQuestion } from './consent'
import { decideQuestion, listWaiting } from './decideQuestion'
import { forgetQuestions } from './forgetQuestions'
import { leaveQuestions, ownQuestions } from './leaveQuestions'
import { manageQuestions, withdrawQuestion } from './manageQuestions'
import { questionOfCase } from './ofCase'
import { proposeQuestion } from './propose'
import { questionReview } from './questionReview'
import { listQuestions, readQuestion } from './readQuestions'

declare module '#server/agenda' {
  interface AgendaNames {
    'questions.forget': true
  }
}

/** 大家问过的. What was asked and answered, in words without names, for everybody. */
export const questions: Feature = {
  actions: open(questionsContract, {
    'questions.list': listQuestions,
    'questions.read': readQuestion,
    'questions.own': ownQuestion,
    'questions.consent': consentToQuestion,
    'questions.ofCase': questionOfCase,
    'questions.propose': proposeQuestion,
    'questions.waiting': listWaiting,
    'questions.decide': decideQuestion,
    'questions.manage': manageQuestions,
    'questions.withdraw': withdrawQuestion,
  }),
  collections,
  tasks: [questionReview.tasks],
  reviews: [waysOf('question', questionReview)],
  things: { question: async (store, id) => caseThing(await store.cases.find((await store.questions.get(id)).caseId)) },
  names: async (store, ids) => [
    ...(await store.questions.listByIds(ids)).map(({ id, question }) => ({ id, name: question })),
    ...(await store.cases.listByIds(ids)).map(({ id, number }) => ({ id, name: `第 ${number} 号` })),
  ],
  caseSubjects: {
    question: async ({ questions }, id) => {
      const found = await questions.find(id)
      return found?.state === 'shown' ? { name: found.question } : undefined
    },
  },
  leaver: leaveQuestions,
  own: ownQuestions,
  agenda: { 'questions.forget': forgetEveryNight(forgetQuestions) },
}
