import { THE_STREET } from '#shared/access/role'
import type { WordCheck } from '#shared/checks/wordCheck'
import { READERS, type ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

/** 待看的话. A no is a ruling on these very words, so their writer may not give one. */
export const wordReview: ReviewCard<WordCheck> = {
  name: '这段话',
  rows: ({ wordChecks }) => wordChecks,
  asked: (check) => check,
  takesBack: false,
  holders: READERS,
  tasks: waitsFor<Pick<WordCheck, 'id' | 'state' | 'askedAt'>>({
    kinds: ['words'],
    walk: ({ wordChecks }) => wordChecks.walk({ where: { state: 'waiting' }, fields: ['state', 'askedAt'] }),
    find: ({ wordChecks }, id) => wordChecks.find(id),
    waiting: ({ id, state, askedAt }) =>
      state === 'waiting' ? [{ kind: 'words', subject: id, scope: THE_STREET, since: askedAt }] : [],
  }),
}
