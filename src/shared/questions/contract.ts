import { CaseIdInput, WhichCaseInput } from '../cases/input'
import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import {
  ConsentInput,
  DecideQuestionInput,
  ListQuestionsInput,
  ProposeInput,
  QuestionIdInput,
  WaitingQuestionsInput,
} from './input'
import type {
  ManagedQuestion,
  OfferedQuestion,
  OpenQuestion,
  ProposedQuestion,
  QuestionRow,
  QuestionState,
  WaitingQuestion,
} from './question'

const CASE = { caseId: 'case-1' }
const QUESTION = { questionId: 'question-1' }

export const questionsContract = {
  'questions.list': reads({
    who: 'anyone',
    input: ListQuestionsInput,
    output: gives<QuestionRow[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'questions.read': reads({
    who: 'anyone',
    input: QuestionIdInput,
    output: gives<OpenQuestion>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { questionId: 'question-2' },
  }),
  'questions.own': reads({
    who: 'anyone',
    input: WhichCaseInput,
    output: gives<{ question?: OfferedQuestion }>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: { which: CASE },
  }),
  'questions.consent': owns({
    who: 'anyone',
    input: ConsentInput,
    output: gives<{ state: QuestionState }, 'question_moved'>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: { which: CASE, rev: 1, yes: false },
  }),
  'questions.ofCase': reads({
    who: 'organiser',
    of: ({ caseId }) => ({ kind: 'case', id: caseId }),
    input: CaseIdInput,
    output: gives<{ question?: ProposedQuestion }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: CASE,
  }),
  'questions.propose': does({
    who: 'organiser',
    of: ({ caseId }) => ({ kind: 'case', id: caseId }),
    name: '提请公开问答',
    about: ({ caseId }) => caseId,
    input: ProposeInput,
    output: gives<
      ProposedQuestion,
      | 'question_number'
      | 'question_name'
      | 'question_not_now'
      | 'question_declined'
      | 'question_moved'
      | 'question_no_guide'
      | WordsRefusal
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...CASE, question: '活动室周末开吗？', answer: '周六下午开。' },
  }),
  'questions.waiting': reads({
    who: 'secondReader',
    input: WaitingQuestionsInput,
    output: gives<Page<WaitingQuestion>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'questions.decide': does({
    who: 'secondReader',
    name: '审公开的问答',
    about: ({ questionId }) => questionId,
    input: DecideQuestionInput,
    output: gives<{ state: QuestionState }, 'decided_already' | 'question_not_now' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...QUESTION, rev: 1, decision: 'pass' },
  }),
  'questions.manage': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ManagedQuestion[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'questions.withdraw': does({
    who: 'organiser',
    of: ({ questionId }) => ({ kind: 'question', id: questionId }),
    name: '撤下公开的问答',
    about: ({ questionId }) => questionId,
    input: QuestionIdInput,
    output: gives<{ state: QuestionState }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: QUESTION,
  }),
} as const satisfies Contract
