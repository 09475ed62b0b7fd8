import { _ } from '#server/command'
import type { Changes } from '#server/fields'
import type { Store } from '#server/store'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { partOf, TALLY_PARTS, type Tally } from '#shared/pushes/tally'
import type { Ending } from './confirmMessage'

/**
 * How some people of a chunk ended, in one write; the first event about each counts. False when the job that sends has
 * written in between: the events come again.
 */
export async function writeEndings(
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
    changes[`recipients.${index}.reason`] = ending.reason ?? _.remove()
    changes[`recipients.${index}.remark`] = _.remove()
    moved[partOf(before)] = (moved[partOf(before)] ?? 0) - 1
    moved[outcome] = (moved[outcome] ?? 0) + 1
  }
  if (Object.keys(changes).length === 0) return true
  for (const part of TALLY_PARTS) if (moved[part]) changes[`tally.${part}`] = _.inc(moved[part])
  const { id, rev } = chunk
  return (await pushChunks.change({ _id: id, rev }, { ...changes, rev: _.inc(1) })) === 1
}
