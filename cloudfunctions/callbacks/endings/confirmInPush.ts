import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { TemplateName } from '#shared/messages/templates'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { partOf, TALLY_PARTS, type Tally } from '#shared/pushes/tally'
import type { Ending } from './confirmMessage'
import type { Open } from './matchEndings'

/** Chunks read at once: a push of 12,000 people has 24, and events of several pushes arrive together. */
const CHUNKS_AT_ONCE = 60

/** Age up to which a chunk may be what an event without a known id is about: such an event comes within minutes. */
const RECENT_MS = 3 * 24 * 3_600_000

/**
 * Writes down how people's messages of a push ended, one write per chunk. Answers with the message ids that were found.
 */
export async function confirmInPush({ pushChunks }: Store, endings: Ending[]): Promise<Set<string>> {
  const wanted = new Map(endings.map((ending) => [ending.messageId, ending]))
  if (wanted.size === 0) return new Set()
  // Events about people of chunks beyond these come again, when those of the first are done.
  const chunks = await pushChunks.list({
    where: { 'recipients.messageId': _.in([...wanted.keys()]) },
    limit: CHUNKS_AT_ONCE,
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

/** A person's message in a push whose message id WeChat has never told. */
export interface PlaceInPush extends Open {
  chunk: PushChunk
  index: number
}

/** Messages of pushes to these people, on one channel, that wait for an event and have no message id. */
export async function listUnnamedInPush(
  { pushChunks }: Store,
  { personIds, route, at }: { personIds: string[]; route: 'template' | 'subscribe'; at: number }
): Promise<PlaceInPush[]> {
  const wanted = new Set(personIds)
  const found: PlaceInPush[] = []
  for await (const chunks of pushChunks.walk({
    where: { 'recipients.reader': _.in(personIds), kind: 'single', gatheredAt: _.gt(at - RECENT_MS) },
    order: ['gatheredAt', 'asc'],
    thenBy: ['_id', 'asc'],
    size: CHUNKS_AT_ONCE,
  }))
    for (const chunk of chunks)
      for (const [index, one] of chunk.recipients.entries()) {
        if (!wanted.has(one.reader) || !isUnnamed(one, route)) continue
        const triedAt = one.triedAt ?? chunk.gatheredAt
        found.push({ chunk, index, triedAt, personId: one.reader, template: templateOf(chunk) })
      }
  return found
}

/**
 * Writes down how these messages of pushes ended, one write per chunk. Answers with the message ids that were written.
 */
export async function confirmPlaces(
  { pushChunks }: Store,
  ended: { place: PlaceInPush; ending: Ending }[]
): Promise<string[]> {
  const found: string[] = []
  for (const id of new Set(ended.map(({ place }) => place.chunk.id))) {
    const some = ended.filter(({ place }) => place.chunk.id === id)
    const chunk = some[0]?.place.chunk as PushChunk
    const places = some.map(({ place: { index }, ending }) => ({ index, ending }))
    if (await writeEndings(pushChunks, chunk, places)) found.push(...some.map(({ ending }) => ending.messageId))
  }
  return found
}

function isUnnamed({ route, outcome, messageId }: Recipient, wanted: Recipient['route']): boolean {
  return route === wanted && messageId === undefined && (outcome === 'accepted' || outcome === 'unknown')
}

/**
 * Template of a chunk's messages. Chunks without one are older than the field: then only articles and events had
 * pushes.
 */
function templateOf({ template, topic }: PushChunk): TemplateName {
  return template ?? (topic === 'own' ? 'change' : 'notice')
}

/**
 * Writes how some people's messages of a chunk ended, in one write; the first event about each counts. False when the
 * sending run has written in between: the events come again.
 */
async function writeEndings(
  pushChunks: Store['pushChunks'],
  chunk: PushChunk,
  ended: { index: number; ending: Ending }[]
): Promise<boolean> {
  const changes: Changes<PushChunk> = {}
  const moved: Partial<Tally> = {}
  for (const { index, ending } of ended) {
    const before = chunk.recipients[index] as Recipient
    if (before.outcome !== 'accepted' && before.outcome !== 'unknown') continue
    const outcome = ending.delivered ? 'delivered' : 'refused'
    changes[`recipients.${index}.outcome`] = outcome
    changes[`recipients.${index}.messageId`] = ending.messageId
    if (ending.reason ?? before.reason) changes[`recipients.${index}.reason`] = ending.reason ?? _.remove()
    if (before.remark) changes[`recipients.${index}.remark`] = _.remove()
    moved[partOf(before)] = (moved[partOf(before)] ?? 0) - 1
    moved[outcome] = (moved[outcome] ?? 0) + 1
  }
  if (Object.keys(changes).length === 0) return true
  for (const part of TALLY_PARTS) if (moved[part]) changes[`tally.${part}`] = _.inc(moved[part])
  const { id, rev } = chunk
  return (await pushChunks.change({ _id: id, rev }, { ...changes, rev: _.inc(1) })) === 1
}
