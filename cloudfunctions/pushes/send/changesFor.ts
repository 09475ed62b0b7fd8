import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { partOf, TALLY_PARTS, type Tally } from '#shared/pushes/tally'
import type { Attempt } from './sendOne'

/**
 * Changes of a chunk's document for the outcomes of some of its people; the chunk in memory is changed the same way.
 */
export function changesFor(chunk: PushChunk, attempts: Pick<Attempt, 'index' | 'changes'>[]): Changes<PushChunk> {
  const changes: Changes<PushChunk> = {}
  const moved: Partial<Tally> = {}
  for (const { index, changes: fresh } of attempts) {
    const before = chunk.recipients[index] as Recipient
    const after = { ...before, ...fresh }
    chunk.recipients[index] = after
    for (const [field, value] of Object.entries(fresh)) changes[`recipients.${index}.${field}`] = value
    move(moved, partOf(before), -1)
    move(moved, partOf(after), 1)
  }
  for (const part of TALLY_PARTS) if (moved[part]) changes[`tally.${part}`] = _.inc(moved[part])
  return changes
}

function move(moved: Partial<Tally>, part: keyof Tally, by: number): void {
  moved[part] = (moved[part] ?? 0) + by
}
