import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, owns, reads } from '../contract'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import {
  AnswerCommentInput,
  CommentQueueInput,
  type CommentRow,
  type CommentState,
  type CommentView,
  DecideCommentInput,
  ListCommentsInput,
  WithdrawCommentInput,
  WriteCommentInput,
} from './comment'

const ARTICLE = { articleId: 'news-03' }

export const commentsContract = {
  'comments.list': reads({
    who: 'anyone',
    input: ListCommentsInput,
    output: gives<Page<CommentView>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: ARTICLE,
  }),
  'comments.write': owns({
    who: 'member',
    input: WriteCommentInput,
    output: gives<{ state: 'waiting' }, 'comments_off' | 'comments_waiting' | 'words_risky'>(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...ARTICLE, newKey: '0123456789abcdef', text: '写得清楚' },
  }),
  'comments.withdraw': owns({
    who: 'person',
    input: WithdrawCommentInput,
    output: gives<{ state: 'withdrawn' }>(),
    whileLeaving: true,
    answers: [401, 404, 404, 404, 404, 404, 404],
    example: { commentId: 'cfedcba9876543210' },
  }),
  'comments.queue': reads({
    who: 'officer',
    input: CommentQueueInput,
    output: gives<Page<CommentRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'comments.decide': does({
    who: 'officer',
    name: '审评论',
    about: ({ commentId }) => commentId,
    input: DecideCommentInput,
    output: gives<{ state: CommentState }, 'comment_withdrawn' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { commentId: 'cfedcba9876543210', decision: 'show' },
  }),
  'comments.answer': does({
    who: 'officer',
    name: '回复评论',
    about: ({ commentId }) => commentId,
    input: AnswerCommentInput,
    output: gives<{ answered: boolean }, 'comment_not_shown' | WordsRefusal>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { commentId: 'cfedcba9876543210', text: '可以，请带老人证' },
  }),
} as const satisfies Contract
