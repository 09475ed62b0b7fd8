import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { articleCard } from '#shared/pushes/articleCard'
import { everybody } from '#shared/pushes/audience'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { addTo, noReach } from '#shared/pushes/reach'
import { tallyOf } from '#shared/pushes/tally'
import { type Receipt, receiptId } from '#shared/receipts/receipt'
import type { Dice } from './dice'
import type { Cast } from './seedPeople'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const UNION = 'union-c07'
const SINGLES = 500

/** A notice pushed to one community ten days ago; most of its members with the mini-program have confirmed it. */
export function seedNotice(articles: Article[], { members }: Cast, dice: Dice) {
  const article = articles.find(({ receipt }) => receipt)
  if (!article) throw new Error('No article asks for receipts.')
  const sentAt = (article.publishedAt ?? 0) + 2 * HOUR
  const id = `push-${article.id}-1`
  const asked = members.filter(({ unionId, standing }) => unionId === UNION && standing === 'member')
  const recipients = asked.map(({ id: row, personId }) => recipientOf(row, personId))
  const chunks = inChunks(recipients).map((some, number) => chunkOf({ id, article, sentAt }, some, number))
  const given = recipients.filter(({ outcome }) => outcome && dice.below(100) < 92)
  return {
    push: pushOf({ id, article, sentAt }, recipients),
    chunks,
    receipts: given.map(({ reader }): Receipt => {
      const at = sentAt + Math.round(dice.below(72) * HOUR)
      return { id: receiptId(article.id, reader), articleId: article.id, at }
    }),
  }
}

interface Sent {
  id: string
  article: Article
  sentAt: number
}

function recipientOf(row: string, personId: string | undefined): Recipient {
  if (!personId) return { reader: row, route: 'inbox', why: 'not_bound' }
  return { reader: personId, route: 'subscribe', outcome: 'delivered', app: `o-mini-${personId}` }
}

function pushOf({ id, article, sentAt }: Sent, recipients: Recipient[]): Push {
  const reach = noReach()
  for (const recipient of recipients) addTo(reach, recipient)
  return {
    ...{ id, kind: 'article', subjectId: article.id, title: article.title, topic: article.channel },
    ...{ audience: { ...everybody, unionIds: [UNION] }, card: articleCard(article, id), state: 'sent', reach },
    ...{ askedBy: { id: 'officer-1', name: '林示例' }, askedAt: sentAt - HOUR },
    ...{ decidedBy: { id: 'federation', name: '程示例' }, decidedAt: sentAt - HOUR / 2, releaseAt: sentAt },
    ...{ releasedAt: sentAt, endedAt: sentAt + 60_000, reportedAt: sentAt + DAY, leasedUntil: 0 },
    pageKey: pageKey(sentAt, id),
  }
}

function chunkOf({ id, article, sentAt }: Sent, recipients: Recipient[], number: number): PushChunk {
  return {
    ...{ id: `${id}:${number}`, pushId: id, number, kind: 'single', state: 'done', notBefore: 0, passes: 1, rev: 1 },
    ...{ subjectId: article.id, topic: article.channel, gatheredAt: sentAt - HOUR, recipients },
    ...{ tally: tallyOf(recipients), pageKey: pageKey(sentAt, id) },
  }
}

function inChunks(recipients: Recipient[]): Recipient[][] {
  const count = Math.ceil(recipients.length / SINGLES)
  return Array.from({ length: count }, (_, index) => recipients.slice(index * SINGLES, (index + 1) * SINGLES))
}
