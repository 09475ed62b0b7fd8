import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'

/** Somebody to whom the notice went out; `place` is where they stand, to go on from. */
export interface Asked {
  recipient: Recipient
  chunk: PushChunk
  place: string
}

const A_LOOK = 500

/**
 * 要回执的人. Everybody to whom an article was pushed, in a lasting order, some hundred at a time. They are asked from
 * the moment their chunk stands in the inbox; `after` is the place of the last one seen.
 */
export async function* listAsked(store: Store, articleId: string, after = ''): AsyncGenerator<Asked[]> {
  let from = readPlace(after)
  for (let chunk = await findChunk(store, articleId, _.gte(from.chunkId)); chunk; ) {
    const start = chunk.id === from.chunkId ? from.index : 0
    for (let index = start; index < chunk.recipients.length; index += A_LOOK) yield asked(chunk, index)
    from = { chunkId: chunk.id, index: 0 }
    chunk = await findChunk(store, articleId, _.gt(chunk.id))
  }
}

async function findChunk({ pushChunks }: Store, articleId: string, id: object): Promise<PushChunk | undefined> {
  const where = { subjectId: articleId, pageKey: _.gt(''), _id: id }
  return (await pushChunks.list({ where, order: ['_id', 'asc'], limit: 1 }))[0]
}

function asked(chunk: PushChunk, from: number): Asked[] {
  return chunk.recipients
    .slice(from, from + A_LOOK)
    .map((recipient, at) => ({ recipient, chunk, place: `${from + at}@${chunk.id}` }))
}

/** Behind the place of the one seen last. */
function readPlace(after: string): { chunkId: string; index: number } {
  const [, index = '', chunkId = ''] = after.match(/^(\d{1,6})@([\w:-]{1,80})$/) ?? []
  return index ? { chunkId, index: Number(index) + 1 } : { chunkId: '', index: 0 }
}
