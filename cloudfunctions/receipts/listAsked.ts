import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'

/** A person to whom the notice went out; `place` is their position in the list, as a cursor. */
export interface AskedRecipient {
  recipient: Recipient
  chunk: PushChunk
  place: string
}

const A_LOOK = 300

/**
 * 要回执的人. Everybody to whom an article was pushed, the latest push first, some hundred at a time. People count as asked
 * from the moment their chunk stands in the inbox. One whom WeChat refused may have been sent it again, and comes
 * twice.
 */
export async function* listAsked(store: Store, articleId: string): AsyncGenerator<AskedRecipient[]> {
  for (const id of await listChunkIds(store, articleId)) {
    const chunk = await store.pushChunks.find(id)
    if (!chunk) continue
    for (let index = 0; index < chunk.recipients.length; index += A_LOOK) yield asked(chunk, index)
  }
}

async function listChunkIds({ pushChunks }: Store, articleId: string): Promise<string[]> {
  const where = { subjectId: articleId, pageKey: _.gt('') }
  const found = await pushChunks.listAll({ where, fields: ['pageKey'] })
  return found.sort((one, other) => (other.pageKey ?? '').localeCompare(one.pageKey ?? '')).map(({ id }) => id)
}

function asked(chunk: PushChunk, from: number): AskedRecipient[] {
  return chunk.recipients
    .slice(from, from + A_LOOK)
    .map((recipient, at) => ({ recipient, chunk, place: `${from + at}@${chunk.id}` }))
}
