import type { CaseTopic } from '../cases/case'
import type { Asked, Decided } from '../review/review'

/**
 * `offered` to whoever asked, who says yes (`waiting` for a second reader) or no (`declined`); `shown` to everybody, or
 * `sentBack` to the officer; `withdrawn` by an officer. A no of whoever asked ends it in every state, and for good.
 */
export const QUESTION_STATES = ['offered', 'waiting', 'shown', 'sentBack', 'declined', 'withdrawn'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]
export const questionStateName: Record<QuestionState, string> = {
  offered: '等会员同意',
  waiting: '等另一位看',
  shown: '大家看得到',
  sentBack: '退回来改',
  declined: '会员不公开',
  withdrawn: '已撤下',
}

/** States in which its words may still become public, or are. */
export const LIVE_STATES = ['offered', 'waiting', 'shown', 'sentBack'] as const satisfies readonly QuestionState[]

/**
 * 公开的问答. What one case was about in words of the officer's own, for everybody. `caseId` never leaves the cloud but for an officer
 * in whose scope the case is.
 */
export interface PublicQuestion extends Asked, Partial<Decided> {
  id: string
  caseId: string
  question: string
  answer: string
  topic: CaseTopic
  /** 服务事项 beside which it is shown. */
  guideId?: string
  state: QuestionState
  agreedAt?: number
  shownAt?: number
  /** When the case was answered: it is forgotten so long after that, before the case is. */
  answeredAt: number
  rev: number
  /** Sorts those that are shown, the latest first. */
  pageKey: string
}

/** A line of 大家问过的. */
export type QuestionRow = Pick<PublicQuestion, 'id' | 'question' | 'topic'>

/** One as everybody reads it, under the name of the officer who wrote it. */
export interface OpenQuestion extends QuestionRow {
  answer: string
  by: string
  shownAt: number
  guide?: { id: string; title: string }
}

/** One as whoever asked sees it, and as it stands at the desk beside its case. */
export type OfferedQuestion = Pick<PublicQuestion, 'id' | 'question' | 'answer' | 'state' | 'rev'> & { by: string }
export type ProposedQuestion = OfferedQuestion & Partial<Pick<PublicQuestion, 'guideId' | 'word' | 'shownAt'>>

/** One that waits for a second reader, who learns nothing of the case. */
export type WaitingQuestion = Pick<PublicQuestion, 'id' | 'question' | 'answer' | 'rev' | 'askedByName' | 'askedAt'> & {
  isOwn: boolean
}

/** One in the list of officers; with its case where that is in their scope. */
export type ManagedQuestion = QuestionRow &
  Pick<PublicQuestion, 'state' | 'askedByName' | 'askedAt'> & { case?: { id: string; number: string } }

/** Of those that are public so many are in the list and in the search; the latest come first. */
export const MOST_QUESTIONS = 300

export function rowOfQuestion({ id, question, topic }: QuestionRow): QuestionRow {
  return { id, question, topic }
}
