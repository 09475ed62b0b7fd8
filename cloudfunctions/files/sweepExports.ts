import type { Job } from '#server/job'
import { _ } from '#server/store/command'

const HOUR = 3_600_000
const A_RUN = 100

type Sweeping = Pick<Job, 'store' | 'files' | 'clock'>

/** Clears away sheets of people an hour after they were made. Answers when there may be more. */
export async function sweepExports({ store: { exports }, files, clock }: Sweeping): Promise<number | undefined> {
  const now = clock()
  const old = await exports.list({ where: { madeAt: _.lt(now - HOUR) }, order: ['madeAt', 'asc'], limit: A_RUN })
  if (old.length === 0) return undefined
  await files.remove(old.map(({ fileId }) => fileId))
  await exports.remove({ _id: _.in(old.map(({ id }) => id)) })
  return old.length < A_RUN ? undefined : now
}
