import { THE_STREET } from '#shared/access/role'
import type { Asked } from '#shared/review/review'
import type { ReviewCard } from '../../review/feature'
import { waitsFor } from '../../tasks/feature'
import type { StoredRegistration } from '../storedRegistration'

const NOBODY: Pick<Asked, 'askedBy' | 'askedAt'> = { askedBy: '', askedAt: 0 }

/** 等干部看的申诉. Each stands beside the absence that it is about. */
export const pleaReview: ReviewCard<StoredRegistration> = {
  name: '这份申诉',
  rows: ({ registrations }) => registrations,
  asked: ({ absent }) => absent?.plea ?? NOBODY,
  takesBack: false,
  holders: ['officer', 'federation'],
  hindrance: () => 'alone_never',
  tasks: waitsFor<Pick<StoredRegistration, 'id' | 'absent'>>({
    kinds: ['pleas'],
    walk: ({ registrations }) => registrations.walk({ where: { 'absent.plea.state': 'asked' }, fields: ['absent'] }),
    find: ({ registrations }, id) => registrations.find(id),
    waiting: ({ id, absent }) =>
      absent?.plea?.state === 'asked'
        ? [{ kind: 'pleas', subject: id, scope: THE_STREET, since: absent.plea.askedAt }]
        : [],
  }),
}
