import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Again } from './findAgain'

/** Makes some of a chunk's people wait once more, all of them when it is a mass call. */
export async function reopenChunk({ pushChunks }: Store, { chunk, indexes }: Again, now: number): Promise<void> {
  const count = indexes.length
  const single = indexes.flatMap((index) => [
    [`recipients.${index}.outcome`, _.remove()],
    [`recipients.${index}.reason`, _.remove()],
    [`recipients.${index}.remark`, _.remove()],
  ])
  const cleared = chunk.kind === 'mass' ? { call: _.remove() } : Object.fromEntries(single)
  await pushChunks.change(
    { _id: chunk.id, state: 'done', rev: chunk.rev },
    {
      ...cleared,
      'tally.refused': _.inc(-count),
      'tally.waiting': _.inc(count),
      state: 'waiting',
      notBefore: now,
      freshFrom: chunk.passes,
      rev: _.inc(1),
    }
  )
}
