import type { Files } from '#server/files'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

const DAY = 24 * 3_600_000
const A_RUN = 100

/** Clears away sheets of people a day after they were made. */
export async function sweepExports({ exports }: Store, files: Files, now: number): Promise<void> {
  const old = await exports.list({ where: { madeAt: _.lt(now - DAY) }, order: ['madeAt', 'asc'], limit: A_RUN })
  if (old.length === 0) return
  await files.remove(old.map(({ fileId }) => fileId))
  await exports.remove({ _id: _.in(old.map(({ id }) => id)) })
}
