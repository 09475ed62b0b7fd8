import { randomBytes } from 'node:crypto'
import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { cleanBody } from './cleanBody'
import { keepVersion } from './keepVersion'
import { searchGrams } from './searchGrams'
import { wordsOf } from './wordsOf'

/** 写消息. Saves a draft, or changes what is published; the body is cleaned whatever the editor sent. */
export async function writeArticle(
  { articleId, newKey, rev, ...words }: Input<'news.write'>,
  context: PersonContext
): Promise<Output<'news.write'>> {
  if (words.eventId && !(await context.store.events.find(words.eventId))) return refused('event_missing')
  const clean = { ...words, body: cleanBody(words.body) }
  if (!articleId) {
    const id = `a${newKey ?? randomBytes(8).toString('hex')}`
    if (await beginArticle(id, clean, context)) return done({ articleId: id, rev: 1 })
    return changeArticle({ ...(await context.store.articles.get(id)), rev: 1 }, clean, context)
  }
  const article = await context.store.articles.get(articleId)
  return changeArticle({ ...article, rev: rev ?? article.rev }, clean, context)
}

type Words = Omit<Input<'news.write'>, 'articleId' | 'newKey' | 'rev'>

/** False when the same device began it before and the answer was lost. */
async function beginArticle(id: string, words: Words, { store, person, now }: PersonContext): Promise<boolean> {
  const moments = { createdAt: now, changedAt: now, pageKey: pageKey(now, id) }
  const article: Article = { ...words, ...moments, id, author: person.name, state: 'draft', rev: 1 }
  const begun = await store.articles.add({ ...article, grams: searchGrams(article) })
  if (begun) await writeLog(store, { at: now, personId: person.id, action: 'news.write', subject: id })
  return begun
}

/** `article` with the revision that the writer had before them. */
async function changeArticle(
  article: Article,
  words: Words,
  { store, person, now, safety }: PersonContext
): Promise<Output<'news.write'>> {
  const { id, rev, state } = article
  if (state === 'review' || state === 'scheduled') return refused('in_review')
  const next: Article = { ...article, ...words, rev: rev + 1 }
  if (state === 'published') {
    const verdict = await safety.judge({ text: wordsOf(next), openId: person.openId, scene: 'post' })
    if (verdict === 'risky') return refused('words_risky')
  }
  const changes = { ...changesOf(words), grams: _.set(searchGrams(next)), changedAt: now, rev: _.inc(1) }
  const changed = await store.articles.change({ _id: id, rev, state }, changes)
  if (changed === 0) return refused('changed_meanwhile')
  await keepVersion(store, next, { by: person.name, now, isSitting: state === 'draft' })
  await writeLog(store, { at: now, personId: person.id, action: 'news.write', subject: id })
  return done({ articleId: id, rev: rev + 1 })
}

const MAY_BE_MISSING = ['cover', 'eventId', 'tags', 'attachments', 'video', 'explainer', 'receipt'] as const

/** What is not named any more goes; what is made of parts is replaced as a whole. */
function changesOf({ title, channel, summary, body, ...rest }: Words): Record<string, unknown> {
  const parts = MAY_BE_MISSING.map((field) => [field, rest[field] === undefined ? _.remove() : _.set(rest[field])])
  return { title, channel, summary, body, ...Object.fromEntries(parts) }
}
