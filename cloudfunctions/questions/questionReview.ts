import { THE_STREET } from '#shared/access/role'
import type { PublicQuestion } from '#shared/questions/question'
import { READERS, type ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

/** 等另一位看的问答. It waits from when whoever asked has agreed; nobody lets their own through, however long they wait. */
export const questionReview: ReviewCard<PublicQuestion> = {
  name: '这份问答',
  rows: ({ questions }) => questions,
  asked: ({ askedBy, askedAt, agreedAt }) => ({ askedBy, askedAt: agreedAt ?? askedAt }),
  takesBack: true,
  holders: READERS,
  tasks: waitsFor<Pick<PublicQuestion, 'id' | 'state' | 'askedAt' | 'agreedAt'>>({
    kinds: ['questions'],
    walk: ({ questions }) => questions.walk({ where: { state: 'waiting' }, fields: ['state', 'askedAt', 'agreedAt'] }),
    find: ({ questions }, id) => questions.find(id),
    waiting: ({ id, state, askedAt, agreedAt }) =>
      state === 'waiting' ? [{ kind: 'questions', subject: id, scope: THE_STREET, since: agreedAt ?? askedAt }] : [],
  }),
}
