import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { articleCard } from '#shared/pushes/articleCard'
import type { PushResult } from '#shared/pushes/push'
import { TALLY_PARTS } from '#shared/pushes/tally'
import type { AboutPush, PushSubject } from '../delivery/feature'
import { readsAsAsked } from './contentMark'

const A_LOOK = 500
const WEEK_MS = 7 * 86_400_000

/**
 * 文章的推送. Goes to the audience that officers chose, as long as the article is in the feed and reads as it was approved.
 */
export const articleSubject: PushSubject = {
  template: 'notice',
  findCard: async ({ articles }, { id, subjectId, card }) => ({
    card: card ?? articleCard(await articles.get(subjectId), id),
  }),
  sayWhyOver,
  sayWhyNotReleased: async (store, push) => {
    const over = await sayWhyOver(store, push)
    if (over) return over
    if (readsAsAsked(push, await store.articles.get(push.subjectId))) return undefined
    return push.releasedAt
      ? '审核以后文章又改过，先停在这里；改回审核时的样子，就能接着发。'
      : '审核以后文章又改过，没有发出，请重新送审。'
  },
  countDeeds: async (store, push) => {
    const [acted, receipts] = await Promise.all([countActed(store, push), countReceipts(store, push)])
    return { acted, ...(receipts && { receipts }) }
  },
  forgetPeople: async ({ receipts }, articleId) => {
    await receipts.remove({ articleId })
  },
}

async function sayWhyOver(
  { articles }: Pick<Store, 'articles'>,
  { subjectId }: AboutPush
): Promise<string | undefined> {
  const article = await articles.find(subjectId)
  return article?.state === 'published' ? undefined : '文章已经撤下，没有再发。'
}

/** Number of the push's people who registered within a week for the event that its article leads to. */
async function countActed(store: Store, { id, subjectId, releasedAt }: AboutPush): Promise<number> {
  if (!releasedAt) return 0
  const article = await store.articles.find(subjectId)
  if (!article?.eventId) return 0
  let acted = 0
  const since = { eventId: article.eventId, at: _.and([_.gte(releasedAt), _.lt(releasedAt + WEEK_MS)]) }
  for await (const page of store.registrations.walk({
    where: { ...since, status: _.in(['confirmed', 'waitlisted']) },
    size: A_LOOK,
    fields: ['personId', 'memberId'],
  })) {
    const had = await whoHad(
      store,
      id,
      page.flatMap(({ personId, memberId }) => [personId, memberId])
    )
    acted += page.filter(({ personId, memberId }) => had.has(personId) || had.has(memberId)).length
  }
  return acted
}

async function whoHad({ pushChunks }: Store, pushId: string, ids: string[]): Promise<Set<string>> {
  const chunks = await pushChunks.list({
    where: { pushId, 'recipients.reader': _.in(ids) },
    limit: A_LOOK,
    fields: ['recipients.reader'],
  })
  return new Set(chunks.flatMap(({ recipients }) => recipients.map(({ reader }) => reader)))
}

/** Receipts of an article that asks for them: the number asked by all its pushes, and the number confirmed. */
async function countReceipts(
  { articles, receipts, pushChunks }: Store,
  { subjectId }: AboutPush
): Promise<PushResult['receipts']> {
  const article = await articles.find(subjectId)
  if (!article?.receipt) return undefined
  const parts = TALLY_PARTS.map((part) => `tally.${part}` as const)
  const [sums, confirmed] = await Promise.all([
    pushChunks.sum({ subjectId, pageKey: _.gt(''), topic: _.neq('own') }, parts),
    receipts.count({ articleId: subjectId }),
  ])
  return { asked: sums.reduce((total, part) => total + part, 0), confirmed }
}
