import { randomBytes } from 'node:crypto'
import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { cleanBody } from './cleanBody'

/** 写消息. Saves a draft, or changes what is published; the body is cleaned whatever the editor sent. */
export async function writeArticle(
  { articleId, newKey, rev, ...words }: Input<'news.write'>,
  context: PersonContext
): Promise<Output<'news.write'>> {
  if (words.eventId && !(await context.store.events.find(words.eventId))) return refused('event_missing')
  const clean = { ...words, body: cleanBody(words.body) }
  if (!articleId) {
    const id = `a${newKey ?? randomBytes(8).toString('hex')}`
    return (await beginArticle(id, clean, context))
      ? done({ articleId: id, rev: 1 })
      : changeArticle({ id, rev: 1 }, clean, context)
  }
  const article = await context.store.articles.get(articleId)
  return changeArticle({ id: articleId, rev: rev ?? article.rev }, clean, context)
}

type Words = Omit<Input<'news.write'>, 'articleId' | 'newKey' | 'rev'>

/** False when the same device began it before and the answer was lost. */
async function beginArticle(id: string, words: Words, { store, person, now }: PersonContext): Promise<boolean> {
  const moments = { createdAt: now, changedAt: now, pageKey: pageKey(now, id) }
  const begun = await store.articles.add({ ...words, ...moments, id, author: person.name, state: 'draft', rev: 1 })
  if (begun) await writeLog(store, { at: now, personId: person.id, action: 'news.write', subject: id })
  return begun
}

async function changeArticle(
  { id, rev }: { id: string; rev: number },
  words: Words,
  { store, person, now }: PersonContext
): Promise<Output<'news.write'>> {
  const cleared = { ...(!words.eventId && { eventId: _.remove() }), ...(!words.cover && { cover: _.remove() }) }
  const changed = await store.articles.change({ _id: id, rev }, { ...words, ...cleared, changedAt: now, rev: _.inc(1) })
  if (changed === 0) return refused('changed_meanwhile')
  await writeLog(store, { at: now, personId: person.id, action: 'news.write', subject: id })
  return done({ articleId: id, rev: rev + 1 })
}
