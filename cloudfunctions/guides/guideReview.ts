import { THE_STREET } from '#shared/access/role'
import type { Guide } from '#shared/guides/guide'
import { READERS, type ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

/** 等另一位看的服务事项. */
export const guideReview: ReviewCard<Guide> = {
  name: '这项服务',
  rows: ({ guides }) => guides,
  asked: ({ next, changedAt }) => ({ askedBy: next?.askedBy ?? '', askedAt: next?.askedAt ?? changedAt }),
  takesBack: true,
  holders: READERS,
  tasks: waitsFor<Pick<Guide, 'id' | 'next'>>({
    kinds: ['guides'],
    walk: ({ guides }) => guides.walk({ where: { 'next.state': 'waiting' }, fields: ['next'] }),
    find: ({ guides }, id) => guides.find(id),
    waiting: ({ id, next }) =>
      next?.state === 'waiting' ? [{ kind: 'guides', subject: id, scope: THE_STREET, since: next.askedAt }] : [],
  }),
}
