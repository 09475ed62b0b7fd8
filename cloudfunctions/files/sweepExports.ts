import type { Job } from '#server/job'
import { noteCleared } from '#server/retention/clearing'
import { _ } from '#server/store/command'
import { keptMs } from '#shared/privacy/retention'

const A_RUN = 100

type Sweeping = Pick<Job, 'store' | 'files' | 'clock'>

/** Clears away sheets of people an hour after they were made. Answers when there may be more. */
export async function sweepExports({ store, files, clock }: Sweeping): Promise<number | undefined> {
  const { exports } = store
  const now = clock()
  const old = await exports.list({
    where: { madeAt: _.lt(now - keptMs('exports')) },
    order: ['madeAt', 'asc'],
    limit: A_RUN,
  })
  if (old.length > 0) await files.remove(old.map(({ fileId }) => fileId))
  const removed = old.length > 0 ? await exports.remove({ _id: _.in(old.map(({ id }) => id)) }) : 0
  const oldest = () => exports.earliest('madeAt', {})
  await noteCleared(store, { row: 'exports', removed, now, oldest })
  return old.length < A_RUN ? undefined : now
}
