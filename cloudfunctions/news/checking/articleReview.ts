import { _ } from '#server/store/command'
import { THE_STREET } from '#shared/access/role'
import type { Article, Proposal } from '#shared/news/article'
import type { Waiting } from '#shared/tasks/task'
import { READERS, type ReviewCard } from '../../review/feature'
import { waitsFor } from '../../tasks/feature'
import { findGoingOut } from './goingOut'

type Row = Pick<Article, 'id' | 'state' | 'createdAt' | 'review' | 'sentBack'> & {
  proposal?: Pick<Proposal, 'state' | 'review'>
}

/**
 * 等审核的消息. Articles, and changes of public ones. The officer who asked may take back what waits, and so may a colleague.
 */
export const articleReview: ReviewCard<Article> = {
  name: '这一篇',
  rows: ({ articles }) => articles,
  asked: (article) => findGoingOut(article)?.review ?? { askedBy: '', askedAt: 0 },
  takesBack: true,
  holders: READERS,
  tasks: waitsFor<Row>({
    kinds: ['drafts', 'reviews'],
    walk: ({ articles }) =>
      articles.walk({
        where: _.or([{ state: _.in(['draft', 'review']) }, { 'proposal.state': 'review' }]),
        fields: ['state', 'createdAt', 'review', 'sentBack', 'proposal.state', 'proposal.review'],
      }),
    find: ({ articles }, id) => articles.find(id),
    waiting: (row) => [...draftOf(row), ...reviewOf(row)],
  }),
}

/** 草稿. A task for the officer who goes on writing, or mends what was sent back. */
function draftOf({ id, state, createdAt, sentBack }: Row): Waiting[] {
  if (state !== 'draft') return []
  return [{ kind: 'drafts', subject: id, scope: THE_STREET, since: sentBack?.at ?? createdAt }]
}

function reviewOf({ id, state, review, proposal }: Row): Waiting[] {
  const waits = proposal?.state === 'review' ? proposal.review : state === 'review' ? review : undefined
  if (!waits) return []
  const { askedAt, publishAt } = waits
  return [{ kind: 'reviews', subject: id, scope: THE_STREET, since: askedAt, ...(publishAt && { due: publishAt }) }]
}
