import { _ } from '#server/command'
import type { Store } from '#server/store'
import { type TemplateName, templateNameFor } from '#shared/messages/templates'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Ending } from './confirmMessage'
import { writeEndings } from './writeEndings'

/** A push of 12,000 has 24 chunks; events of several arrive together. */
const CHUNKS_AT_MOST = 60

/** An event without an id of ours comes within minutes; what is older is no candidate. */
const RECENT_MS = 3 * 24 * 3_600_000

/** Writes down how people's messages of a push ended, one write a chunk. Answers with the ids that there are. */
export async function confirmInPush({ pushChunks }: Store, endings: Ending[]): Promise<Set<string>> {
  const wanted = new Map(endings.map((ending) => [ending.messageId, ending]))
  if (wanted.size === 0) return new Set()
  const chunks = await pushChunks.list({
    where: { 'recipients.messageId': _.in([...wanted.keys()]) },
    limit: CHUNKS_AT_MOST,
  })
  const found = new Set<string>()
  for (const chunk of chunks) {
    const ended = chunk.recipients.flatMap(({ messageId }, index) => {
      const ending = messageId === undefined ? undefined : wanted.get(messageId)
      return ending ? [{ index, ending }] : []
    })
    if (!(await writeEndings(pushChunks, chunk, ended))) continue
    for (const { ending } of ended) found.add(ending.messageId)
  }
  return found
}

export interface Unnamed {
  personId: string
  route: 'template' | 'subscribe'
  template?: TemplateName
  ending: Ending
}

/** The same for messages whose ids we never heard. A template message only when there is no other one it could be. */
export async function confirmUnnamedInPush({ pushChunks }: Store, unnamed: Unnamed[]): Promise<Set<string>> {
  if (unnamed.length === 0) return new Set()
  const earliest = Math.min(...unnamed.map(({ ending }) => ending.at))
  const chunks = await pushChunks.list({
    where: {
      'recipients.reader': _.in(unnamed.map(({ personId }) => personId)),
      kind: 'single',
      gatheredAt: _.gt(earliest - RECENT_MS),
    },
    order: ['pageKey', 'asc'],
    limit: CHUNKS_AT_MOST,
  })
  const taken = new Map<PushChunk, { index: number; ending: Ending }[]>()
  for (const one of unnamed) {
    const [first, second] = placesOf(one, chunks, taken)
    if (!first || (one.route === 'template' && second)) continue
    taken.set(first.chunk, [...(taken.get(first.chunk) ?? []), { index: first.index, ending: one.ending }])
  }
  const found = new Set<string>()
  for (const [chunk, ended] of taken) {
    if (!(await writeEndings(pushChunks, chunk, ended))) continue
    for (const { ending } of ended) found.add(ending.messageId)
  }
  return found
}

/** Where this person waits for word, the oldest first; what another event of the same batch has taken is left out. */
function placesOf(
  { personId, route, template }: Unnamed,
  chunks: PushChunk[],
  taken: Map<PushChunk, { index: number }[]>
): { chunk: PushChunk; index: number }[] {
  return chunks.flatMap((chunk) => {
    if (template !== undefined && templateOf(chunk) !== template) return []
    const index = chunk.recipients.findIndex((one) => one.reader === personId && isUnnamed(one, route))
    const isTaken = taken.get(chunk)?.some((place) => place.index === index)
    return index < 0 || isTaken ? [] : [{ chunk, index }]
  })
}

function isUnnamed({ route, outcome, messageId }: Recipient, wanted: Recipient['route']): boolean {
  return route === wanted && messageId === undefined && (outcome === 'accepted' || outcome === 'unknown')
}

function templateOf({ topic }: PushChunk): TemplateName {
  return templateNameFor(topic === 'own' ? 'event_word' : 'article_pushed')
}
