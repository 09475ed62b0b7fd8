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
  { articleId, rev, ...words }: Input<'news.write'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.write'>> {
  if (words.eventId && !(await store.events.find(words.eventId))) return refused('event_missing')
  const body = cleanBody(words.body)
  if (!articleId) {
    const id = `a${randomBytes(6).toString('hex')}`
    const key = pageKey(now, id)
    const author = person.name
    await store.articles.add({
      ...words,
      id,
      body,
      author,
      state: 'draft',
      createdAt: now,
      changedAt: now,
      pageKey: key,
      rev: 1,
    })
    await writeLog(store, { at: now, personId: person.id, action: 'news.write', subject: id })
    return done({ articleId: id, rev: 1 })
  }

  const article = await store.articles.get(articleId)
  const from = rev ?? article.rev
  const cleared = { ...(!words.eventId && { eventId: _.remove() }), ...(!words.cover && { cover: _.remove() }) }
  const changed = await store.articles.change(
    { _id: articleId, rev: from },
    { ...words, ...cleared, body, changedAt: now, rev: _.inc(1) }
  )
  if (changed === 0) return refused('changed_meanwhile')
  await writeLog(store, { at: now, personId: person.id, action: 'news.write', subject: articleId })
  return done({ articleId, rev: from + 1 })
}
