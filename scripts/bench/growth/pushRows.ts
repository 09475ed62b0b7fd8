import { pageKey } from '#shared/page'
import { everybody } from '#shared/pushes/audience'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { addTo, noReach } from '#shared/pushes/reach'
import { tallyOf } from '#shared/pushes/tally'
import type { schema } from '../../../cloudfunctions/schema'
import { DAY, type History, KEPT_DAYS } from './history'

type Part = [keyof typeof schema, object[]]

const PUSHES_A_WEEK = 3
const MASS = 10_000
const SINGLES = 500
const OPENINGS_A_PUSH = 912
const RECEIPTS_A_PUSH = 234

/** Three pushes a week to everybody; of thirteen four begin with a mass call. What is forgotten has chunks without people. */
export function* pushesOf({ now, days, times, readers: asked, people, members }: History): Generator<Part> {
  const all = Array.from({ length: asked }, (_reader, number) => people[number] ?? members[number] ?? `m-${number}`)
  const count = Math.floor((days / 7) * PUSHES_A_WEEK)
  for (let number = 0; number < count; number++) {
    const at = now - Math.floor((number * 7 * DAY) / PUSHES_A_WEEK) - DAY
    const isForgotten = now - at > KEPT_DAYS * DAY
    const id = `push-old-${number}`
    const chunks = chunksOf({ id, at, number, isForgotten }, all)
    yield ['pushes', [pushOf({ id, at, isForgotten }, chunks)]]
    for (const chunk of chunks) yield ['pushChunks', [chunk]]
    if (isForgotten) continue
    yield ['pushOpenings', rowsOf(id, OPENINGS_A_PUSH * times, { pushId: id, at })]
    yield ['receipts', rowsOf(id, RECEIPTS_A_PUSH * times, { articleId: articleOf(at), at })]
  }
}

function rowsOf(id: string, count: number, fields: object): object[] {
  return Array.from({ length: count }, (_row, number) => ({ id: `${id}:${number}`, ...fields }))
}

interface Sent {
  id: string
  at: number
  isForgotten: boolean
}

function chunksOf({ id, at, number, isForgotten }: Sent & { number: number }, readers: string[]): PushChunk[] {
  const isMass = number % 13 < 4
  const parts: string[][] = isMass ? [readers.slice(0, MASS)] : []
  for (let from = isMass ? MASS : 0; from < readers.length; from += SINGLES)
    parts.push(readers.slice(from, from + SINGLES))
  return parts.map((part, index) => {
    const kind = isMass && index === 0 ? 'mass' : 'single'
    const recipients = part.map((reader, place): Recipient => recipientOf(reader, { kind, place }))
    return {
      ...{ id: `${id}:${index}`, pushId: id, number: index, kind, state: 'done', notBefore: 0, passes: 1, rev: 1 },
      ...{ subjectId: articleOf(at), topic: 'work', gatheredAt: at, tally: tallyOf(recipients) },
      ...{ recipients: isForgotten ? [] : recipients, pageKey: pageKey(at, id) },
    }
  })
}

function recipientOf(reader: string, { kind, place }: { kind: string; place: number }): Recipient {
  if (kind === 'mass') return { reader, route: 'mass', follower: `o-${reader}` }
  if (place % 5 > 0) return { reader, route: 'inbox', why: 'not_following' }
  return { reader, route: 'subscribe', outcome: 'delivered', app: `o-mini-${reader}` }
}

function pushOf({ id, at, isForgotten }: Sent, chunks: PushChunk[]): Push {
  const reach = noReach()
  for (const { recipients } of chunks) for (const recipient of recipients) addTo(reach, recipient)
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
