import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type Article, articleIdOf, isPublic } from '#shared/news/article'
import { withWords } from '#shared/news/proposal'
import { done, refused } from '#shared/result'
import { articleReview } from '../checking/articleReview'
import { promiseNews } from '../promiseNews'
import { beginArticle } from './beginArticle'
import { changePublic } from './changePublic'
import { changesOf } from './changesOf'
import { cleanBody } from './cleanBody'
import { keepVersion } from './keepVersion'
import { sayArticle } from './sayArticle'

/**
 * 写消息. Saves a draft, or changes a public article, at once or as a proposal; the body is cleaned whatever the editor
 * sent.
 */
export async function writeArticle(
  { articleId, newKey, rev, ...words }: Input<'news.write'>,
  context: PersonContext
): Promise<Output<'news.write'>> {
  if (words.eventId && !(await context.store.events.find(words.eventId))) return refused('event_missing')
  const clean = { ...words, body: cleanBody(words.body) }
  if (!articleId) {
    const id = articleIdOf(newKey ?? randomBytes(8).toString('hex'))
    if (await beginArticle(id, clean, context)) return done({ articleId: id, rev: 1 })
    return goOn(await context.store.articles.get(id), clean, context)
  }
  const article = await context.store.articles.get(articleId)
  return changeArticle({ ...article, rev: rev ?? article.rev }, clean, context)
}

type Words = Omit<Input<'news.write'>, 'articleId' | 'newKey' | 'rev'>

/**
 * Goes on with an article that the same device began in a call whose answer was lost; when the words are the same
 * nothing is changed.
 */
async function goOn(article: Article, words: Words, context: PersonContext): Promise<Output<'news.write'>> {
  if (!isDeepStrictEqual(withWords(article, words), article))
    return changeArticle({ ...article, rev: 1 }, words, context)
  context.line.leaveOut()
  return done({ articleId: article.id, rev: article.rev })
}

/** Changes an article; `article.rev` is the version that the writer had before them. */
async function changeArticle(article: Article, words: Words, context: PersonContext): Promise<Output<'news.write'>> {
  const { store, person, now, line } = context
  const { id, rev, state } = article
  if (state !== 'draft' && !isPublic(state)) return refused('in_review')
  const change = await findChange(article, words, context)
  if (!change.ok) return change
  await promiseNews(store, id, change.value.changes, now)
  const changed = await store.articles.change({ _id: id, rev, state }, change.value.changes)
  if (changed === 0) return refused('changed_meanwhile')
  const { waitsFor } = change.value
  if (waitsFor) await articleReview.tasks.note(store, id)
  const next = { ...withWords(article, words), state: waitsFor ?? state, rev: rev + 1 }
  await keepVersion(store, next, { by: person.name, writer: person.id, now, isSitting: state === 'draft' })
  line.say({ subject: id, remark: sayArticle(article, words) })
  return done({ articleId: id, rev: rev + 1, ...(waitsFor && { waitsFor }) })
}

function findChange(article: Article, words: Words, context: PersonContext): ReturnType<typeof changePublic> {
  if (isPublic(article.state)) return changePublic(article, words, context)
  return Promise.resolve(done({ changes: changesOf(article, words, context.now) }))
}
