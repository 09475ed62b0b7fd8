import * as v from 'valibot'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import { idText, newKeyText, textUpTo } from '../text'

/** State of a comment. `waiting`: an officer has not read it; no comment appears before that. */
export type CommentState = 'waiting' | 'shown' | 'refused'

/** `wait` takes a decision back: the comment is among those that wait again. */
export const COMMENT_DECISIONS = ['show', 'refuse', 'wait'] as const
export type CommentDecision = (typeof COMMENT_DECISIONS)[number]

/** What leads back to each state. */
export const DECISION_BACK: Record<CommentState, CommentDecision> = {
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

export const ListCommentsInput = v.strictObject({ articleId: idText(), cursor: CursorSchema })
export const WriteCommentInput = v.strictObject({ articleId: idText(), newKey: newKeyText(), text: textUpTo(200) })
export const CommentQueueInput = v.strictObject({
  state: v.optional(v.picklist(['waiting', 'shown', 'refused'])),
  cursor: CursorSchema,
})
const CommentIdSchema = v.pipe(v.string(), v.regex(/^c[a-f0-9]{16}$/))
export const DecideCommentInput = v.strictObject({
  commentId: CommentIdSchema,
  decision: v.picklist(COMMENT_DECISIONS),
  alone: v.exactOptional(AloneSchema),
})
/** Without a text the answer is taken back. */
export const AnswerCommentInput = v.strictObject({
  commentId: CommentIdSchema,
  text: v.exactOptional(textUpTo(200)),
})
