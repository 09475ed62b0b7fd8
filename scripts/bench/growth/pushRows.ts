import { pageKey } from '#shared/page'
import { everybody } from '#shared/pushes/audience'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { addTo, noReach, type Reach } from '#shared/pushes/reach'
import { tallyOf } from '#shared/pushes/tally'
import { DAY, type History, KEPT_DAYS, type Part } from './history'

const PUSHES_A_WEEK = 3
const MASS = 10_000
const SINGLES = 500
const CHUNKS_AT_ONCE = 20
const OPENINGS_A_PUSH = 912
const RECEIPTS_A_PUSH = 234

/** Three pushes a week to everybody; of thirteen four begin with a mass call. What is forgotten has chunks without people. */
export function* pushesOf({ now, days, times, readers: asked, people, members }: History): Generator<Part> {
  const all = Array.from({ length: asked }, (_reader, number) => people[number] ?? members[number] ?? `m-${number}`)
  // A push differs from others of its way in nothing but its number and its time.
  const [byMass, bySingles] = [partsOf(all, true), partsOf(all, false)]
  const count = Math.floor((days / 7) * PUSHES_A_WEEK)
  for (let number = 0; number < count; number++) {
    const at = now - Math.floor((number * 7 * DAY) / PUSHES_A_WEEK) - DAY
    const sent = { id: `push-old-${number}`, at, isForgotten: now - at > KEPT_DAYS * DAY }
    const { parts, reach } = number % 13 < 4 ? byMass : bySingles
    yield ['pushes', [pushOf(sent, reach)]]
    const chunks = parts.map((part, index) => chunkOf(sent, part, index))
    for (let from = 0; from < chunks.length; from += CHUNKS_AT_ONCE)
      yield ['pushChunks', chunks.slice(from, from + CHUNKS_AT_ONCE)]
    if (sent.isForgotten) continue
    yield ['pushOpenings', rowsOf(sent.id, OPENINGS_A_PUSH * times, { pushId: sent.id, at })]
    yield ['receipts', rowsOf(sent.id, RECEIPTS_A_PUSH * times, { articleId: articleOf(at), at })]
  }
}

function rowsOf(id: string, count: number, fields: object): { id: string }[] {
  return Array.from({ length: count }, (_row, number) => ({ id: `${id}:${number}`, ...fields }))
}

interface Sent {
  id: string
  at: number
  isForgotten: boolean
}

type Group = Pick<PushChunk, 'kind' | 'recipients' | 'tally'>

function partsOf(readers: string[], isMass: boolean): { parts: Group[]; reach: Reach } {
  const parts: Group[] = isMass ? [groupOf('mass', readers.slice(0, MASS))] : []
  for (let from = isMass ? MASS : 0; from < readers.length; from += SINGLES)
    parts.push(groupOf('single', readers.slice(from, from + SINGLES)))
  const reach = noReach()
  for (const { recipients } of parts) for (const recipient of recipients) addTo(reach, recipient)
  return { parts, reach }
}

function groupOf(kind: Group['kind'], readers: string[]): Group {
  const recipients = readers.map((reader, place): Recipient => recipientOf(reader, { kind, place }))
  return { kind, recipients, tally: tallyOf(recipients) }
}

function chunkOf({ id, at, isForgotten }: Sent, { kind, recipients, tally }: Group, index: number): PushChunk {
  return {
    ...{ id: `${id}:${index}`, pushId: id, number: index, kind, state: 'done', notBefore: 0, passes: 1, rev: 1 },
    ...{ subjectId: articleOf(at), topic: 'work', gatheredAt: at, tally },
    ...{ recipients: isForgotten ? [] : recipients, pageKey: pageKey(at, id) },
  }
}

function recipientOf(reader: string, { kind, place }: { kind: string; place: number }): Recipient {
  if (kind === 'mass') return { reader, route: 'mass', follower: `o-${reader}` }
  if (place % 5 > 0) return { reader, route: 'inbox', why: 'not_following' }
  return { reader, route: 'subscribe', outcome: 'delivered', app: `o-mini-${reader}` }
}

function pushOf({ id, at, isForgotten }: Sent, reach: Reach): Push {
  return {
    ...{ id, kind: 'article', subjectId: articleOf(at), title: '健步行路线公布', topic: 'work', audience: everybody },
    ...{
      card: { kind: 'article_pushed', title: '健步行路线公布', text: '六公里四个打卡点', fields: {} },
      state: 'sent',
      reach,
    },
    ...{ askedBy: { id: 'officer-1', name: '林示例' }, askedAt: at, decidedBy: { id: 'federation', name: '程示例' } },
    ...{ decidedAt: at, releaseAt: at, releasedAt: at, endedAt: at, reportedAt: at, leasedUntil: 0 },
    ...(isForgotten && { forgottenAt: at, counted: { opened: 900, acted: 12 } }),
    pageKey: pageKey(at, id),
  }
}

function articleOf(at: number): string {
  return `old-article-${at}`
}
