import * as v from 'valibot'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import { idText, newKeyText, textUpTo } from '../text'

/**
 * State of a comment. `waiting`: an officer has not read it; no comment appears before that. `withdrawn`: its writer took
 * it back, and nobody lets it out again.
 */
export const COMMENT_STATES = ['waiting', 'shown', 'refused', 'withdrawn'] as const
export type CommentState = (typeof COMMENT_STATES)[number]

/** States in which an officer may decide. */
export type DecidableState = Exclude<CommentState, 'withdrawn'>

/** `wait` takes a decision back: the comment is among those that wait again. */
export const COMMENT_DECISIONS = ['show', 'refuse', 'wait'] as const
export type CommentDecision = (typeof COMMENT_DECISIONS)[number]

/** What leads back to each state. */
export const DECISION_BACK: Record<DecidableState, CommentDecision> = {
  waiting: 'wait',
  shown: 'show',
  refused: 'refuse',
}

/** 评论. Words of a member under an article that takes comments. */
export interface Comment {
  id: string
  articleId: string
  articleTitle: string
  personId: string
  name: string
  unionName: string
  text: string
  state: CommentState
  at: number
  /** Set when the automatic check has not said yes. */
  doubtful?: boolean
  decidedBy?: string
  decidedAt?: number
  /** Why it was let through by whoever wrote it. */
  alone?: string
  answer?: CommentAnswer
  /** When its writer took it back. */
  withdrawnAt?: number
  pageKey: string
}

/** 回复. What the station says to a comment, under the name of the officer who said it. */
export interface CommentAnswer {
  text: string
  by: string
  at: number
}

/** A comment as readers see it; their own ones also while they wait. */
export type CommentView = Pick<Comment, 'id' | 'unionName' | 'text' | 'at' | 'state' | 'answer'> & {
  name: string
  isMine: boolean
}

/** A comment as the officer sees it who decides. */
export type CommentRow = Omit<Comment, 'pageKey' | 'personId'>
export type DecidableRow = CommentRow & { state: DecidableState }

export function isDecidable(comment: CommentRow): comment is DecidableRow {
  return comment.state !== 'withdrawn'
}

export const ListCommentsInput = v.strictObject({ articleId: idText(), cursor: CursorSchema })
export const WriteCommentInput = v.strictObject({ articleId: idText(), newKey: newKeyText(), text: textUpTo(200) })
export const CommentQueueInput = v.strictObject({
  state: v.optional(v.picklist(COMMENT_STATES)),
  cursor: CursorSchema,
})
const CommentIdSchema = v.pipe(v.string(), v.regex(/^c[a-f0-9]{16}$/))
export const DecideCommentInput = v.strictObject({
  commentId: CommentIdSchema,
  decision: v.picklist(COMMENT_DECISIONS),
  alone: v.exactOptional(AloneSchema),
})
export const WithdrawCommentInput = v.strictObject({ commentId: CommentIdSchema })
/** Without a text the answer is taken back. */
export const AnswerCommentInput = v.strictObject({
  commentId: CommentIdSchema,
  text: v.exactOptional(textUpTo(200)),
})
