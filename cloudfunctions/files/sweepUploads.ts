import type { Job } from '#server/job'
import { noteCleared } from '#server/retention/clearing'
import { _ } from '#server/store/command'
import { keptMs } from '#shared/privacy/retention'

const A_RUN = 100

type Sweeping = Pick<Job, 'store' | 'files' | 'clock'>

/**
 * Clears away uploads an hour after they were asked for: by then they are files, or nobody wants them. Answers with a
 * time when there may be more.
 */
export async function sweepUploads({ store, files, clock }: Sweeping): Promise<number | undefined> {
  const { uploads } = store
  const now = clock()
  const old = await uploads.list({
    where: { askedAt: _.lt(now - keptMs('uploads')) },
    order: ['askedAt', 'asc'],
    limit: A_RUN,
  })
  if (old.length > 0) await files.remove(old.map(({ fileId }) => fileId))
  const removed = old.length > 0 ? await uploads.remove({ _id: _.in(old.map(({ id }) => id)) }) : 0
  const oldest = () => uploads.earliest('askedAt', {})
  await noteCleared(store, { row: 'uploads', removed, now, oldest })
  return old.length < A_RUN ? undefined : now
}
