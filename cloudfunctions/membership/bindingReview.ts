import { THE_STREET } from '#shared/access/role'
import type { BindingRequest } from '#shared/membership/binding'
import { bindingDueAt } from '#shared/membership/bindingClock'
import type { ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

/** 待核对身份. Nobody confirms their own identity. */
export const bindingReview: ReviewCard<BindingRequest> = {
  name: '这份申请',
  rows: ({ bindings }) => bindings,
  asked: ({ personId, askedAt }) => ({ askedBy: personId, askedAt }),
  takesBack: true,
  holders: ['officer', 'federation'],
  hindrance: () => 'alone_never',
  tasks: waitsFor<Pick<BindingRequest, 'id' | 'state' | 'askedAt'>>({
    kinds: ['bindingRequests'],
    walk: ({ bindings }) => bindings.walk({ where: { state: 'waiting' }, fields: ['state', 'askedAt'] }),
    find: ({ bindings }, id) => bindings.find(id),
    waiting: ({ id, state, askedAt }) =>
      state === 'waiting'
        ? [{ kind: 'bindingRequests', subject: id, scope: THE_STREET, since: askedAt, due: bindingDueAt(askedAt) }]
        : [],
  }),
}
