import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { findReason } from '../../delivery/feature'

const A_LOOK = 20

/** Reasons that may have passed by now; to any other WeChat would answer the same. */
const PASSING: readonly (DeliveryReason | undefined)[] = ['tried_too_often', 'capability_missing']

export interface Again {
  chunk: PushChunk
  indexes: number[]
}

/**
 * People whom WeChat may take now, since it was away too long or the account lacked a right. Nobody who may have the
 * message already, and nobody who does not want it.
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

function canGoAgain({ kind, call }: PushChunk, recipient: Recipient): boolean {
  const { outcome, messageId, ...asked } = kind === 'mass' ? { ...call, triedAt: undefined } : recipient
  return outcome === 'refused' && messageId === undefined && !asked.triedAt && PASSING.includes(findReason(asked))
}
