import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { partIn, type Tally } from '#shared/pushes/tally'
import { done } from '#shared/result'
import { nameReaders, sayPart } from '../../delivery/feature'

const PAGE = 20

/**
 * 名单. The people of a push with their state and its reason, page by page in the order of the chunks, with masked names.
 */
export async function listPeople(
  { pushId, part, cursor }: Input<'pushes.people'>,
  { store }: PersonContext
): Promise<Output<'pushes.people'>> {
  const { found, next } = await collect(store, { pushId, part, from: readCursor(cursor) })
  const names = await nameReaders(
    store,
    found.map(({ recipient }) => recipient.reader)
  )
  const items = found.map(({ recipient, chunk }) => ({
    reader: recipient.reader,
    ...(names.get(recipient.reader) ?? { name: '关注者', place: '没有用过小程序' }),
    route: recipient.route,
    part: partIn(chunk, recipient),
    reason: sayPart(chunk, recipient),
  }))
  return done(next ? { items, cursor: next } : { items })
}

interface Look {
  pushId: string
  part: keyof Tally | undefined
  from: { number: number; index: number }
}

interface Found {
  recipient: Recipient
  chunk: PushChunk
}

/**
 * Goes through the chunks from where the last page ended; chunks without anybody in the wanted state are passed over.
 */
async function collect(
  { pushChunks }: Store,
  { pushId, part, from }: Look
): Promise<{ found: Found[]; next?: string }> {
  const found: Found[] = []
  for (let { number, index } = from; ; number += 1, index = 0) {
    const [chunk] = await pushChunks.list({
      where: { pushId, number: _.gte(number), ...(part && { [`tally.${part}`]: _.gt(0) }) },
      order: ['number', 'asc'],
      limit: 1,
    })
    if (!chunk) return { found }
    if (chunk.number > number) index = 0
    number = chunk.number
    for (; index < chunk.recipients.length; index++) {
      const recipient = chunk.recipients[index] as Recipient
      if (part && partIn(chunk, recipient) !== part) continue
      if (found.length === PAGE) return { found, next: `${number}:${index}` }
      found.push({ recipient, chunk })
    }
  }
}

function readCursor(cursor = ''): Look['from'] {
  const [, number = 0, index = 0] = cursor.match(/^(\d{1,6}):(\d{1,6})$/) ?? []
  return { number: Number(number), index: Number(index) }
}
