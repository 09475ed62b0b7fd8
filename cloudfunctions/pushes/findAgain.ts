import { _ } from '#server/command'
import type { Store } from '#server/store'
import { reasonText } from '#server/wechat/reasons'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { TIRED } from './takeUp'

const A_LOOK = 20

/** What may be otherwise by now; everything else WeChat would answer the same. */
const PASSING: (string | undefined)[] = [TIRED.remark, reasonText.capability_missing]

export interface Again {
  chunk: PushChunk
  indexes: number[]
}

/**
 * Whom WeChat may take now: it was away too long, or the account lacked a right. Nobody who may have it already, and
 * nobody who does not want it.
 */
export async function findAgain({ pushChunks }: Store, { id, state }: Pick<Push, 'id' | 'state'>): Promise<Again[]> {
  if (state !== 'sent') return []
  const found: Again[] = []
  const where = { pushId: id, 'tally.refused': _.gt(0) }
  for await (const chunks of pushChunks.walk({ where, size: A_LOOK })) {
    for (const chunk of chunks) {
      const indexes = chunk.recipients.flatMap((one, index) => (canGoAgain(chunk, one) ? [index] : []))
      if (indexes.length > 0) found.push({ chunk, indexes })
    }
  }
  return found
}

export function countAgain(again: Again[]): number {
  return again.reduce((sum, { indexes }) => sum + indexes.length, 0)
}

function canGoAgain({ kind, call }: PushChunk, { outcome, messageId, triedAt, remark }: Recipient): boolean {
  if (kind === 'mass')
    return call?.outcome === 'refused' && call.messageId === undefined && PASSING.includes(call.remark)
  return outcome === 'refused' && messageId === undefined && triedAt === undefined && PASSING.includes(remark)
}
