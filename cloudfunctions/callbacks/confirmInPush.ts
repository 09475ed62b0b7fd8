import { _ } from '#server/command'
import type { Store } from '#server/store'
import { type TemplateName, templateNameFor } from '#shared/messages/templates'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { partOf } from '#shared/pushes/tally'
import type { Ending } from './confirmMessage'

/** Writes down how one person's message of a push ended; the first event counts. False when no push has that id. */
export async function confirmInPush(store: Store, ending: Ending): Promise<boolean> {
  const chunk = await store.pushChunks.findWhere({ 'recipients.messageId': ending.messageId })
  const index = chunk?.recipients.findIndex(({ messageId }) => messageId === ending.messageId) ?? -1
  if (!chunk || index < 0) return false
  await writeEnding(store, { chunk, index }, ending)
  return true
}

interface Unnamed {
  personId: string
  route: 'template' | 'subscribe'
  template?: TemplateName
}

const A_LOOK = 20

/** The same for a message whose id we never heard. A template message only when there is no other one it could be. */
export async function confirmUnnamedInPush(
  store: Store,
  { personId, route, template }: Unnamed,
  ending: Ending
): Promise<boolean> {
  const chunks = await store.pushChunks.list({
    where: { 'recipients.reader': personId, kind: 'single' },
    order: ['pageKey', 'asc'],
    limit: A_LOOK,
  })
  const open = chunks.flatMap((chunk) => {
    const index = chunk.recipients.findIndex((one) => one.reader === personId && isUnnamed(one, route))
    const fits = template === undefined || templateOf(chunk) === template
    return index >= 0 && fits ? [{ chunk, index }] : []
  })
  const [first, second] = open
  if (!first || (route === 'template' && second)) return false
  await writeEnding(store, first, ending)
  return true
}

function isUnnamed({ route, outcome, messageId }: Recipient, wanted: Recipient['route']): boolean {
  return route === wanted && messageId === undefined && (outcome === 'accepted' || outcome === 'unknown')
}

function templateOf({ topic }: PushChunk): TemplateName {
  return templateNameFor(topic === 'own' ? 'event_word' : 'article_pushed')
}

async function writeEnding(
  { pushChunks }: Store,
  { chunk, index }: { chunk: PushChunk; index: number },
  { messageId, delivered, remark }: Ending
): Promise<void> {
  const field = `recipients.${index}`
  const before = chunk.recipients[index] as Recipient
  if (before.outcome !== 'accepted' && before.outcome !== 'unknown') return
  const outcome = delivered ? 'delivered' : 'refused'
  await pushChunks.change(
    { _id: chunk.id, [`${field}.outcome`]: before.outcome },
    {
      [`${field}.outcome`]: outcome,
      [`${field}.messageId`]: messageId,
      [`${field}.remark`]: remark ?? _.remove(),
      [`tally.${partOf(before)}`]: _.inc(-1),
      [`tally.${outcome}`]: _.inc(1),
    }
  )
}
