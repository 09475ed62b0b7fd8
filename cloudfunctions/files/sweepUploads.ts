import type { Job } from '#server/job'
import { _ } from '#server/store/command'

const HOUR = 3_600_000
const A_RUN = 100

type Sweeping = Pick<Job, 'store' | 'files' | 'clock'>

/**
 * Clears away uploads an hour after they were asked for: by then they are files, or nobody wants them. Answers with a
 * time when there may be more.
 */
export async function sweepUploads({ store: { uploads }, files, clock }: Sweeping): Promise<number | undefined> {
  const now = clock()
  const old = await uploads.list({ where: { askedAt: _.lt(now - HOUR) }, order: ['askedAt', 'asc'], limit: A_RUN })
  if (old.length === 0) return undefined
  await files.remove(old.map(({ fileId }) => fileId))
  await uploads.remove({ _id: _.in(old.map(({ id }) => id)) })
  return old.length < A_RUN ? undefined : now
}
