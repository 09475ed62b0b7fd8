import type { Job } from '#server/job'
import { noteCleared } from '#server/retention/clearing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { keptMs } from '#shared/privacy/retention'
import type { StoredPicture } from './picture'

const A_RUN = 100

type Sweeping = Pick<Job, 'store' | 'files' | 'clock'>

/** Clears away pictures that were asked for long ago: whoever wants one again has it drawn anew. */
export async function sweepPictures({ store, files, clock }: Sweeping): Promise<number | undefined> {
  const now = clock()
  const old = await store.pictures.list({
    where: { askedAt: _.lt(now - keptMs('pictures')) },
    order: ['askedAt', 'asc'],
    limit: A_RUN,
  })
  const removed = await removePictures({ store, files }, old)
  await noteCleared(store, { row: 'pictures', removed, now, oldest: () => store.pictures.earliest('askedAt', {}) })
  return old.length < A_RUN ? undefined : now
}

/** Takes away all pictures of a thing but the one that stands. */
export async function replacePictures(
  cabinet: Pick<Job, 'store' | 'files'>,
  { subject, id = '' }: { subject: string; id?: string }
): Promise<void> {
  await removePictures(cabinet, await cabinet.store.pictures.list({ where: { subject, _id: _.neq(id) }, limit: A_RUN }))
}

async function removePictures(
  { store, files }: { store: Store; files: Job['files'] },
  old: StoredPicture[]
): Promise<number> {
  if (old.length === 0) return 0
  await files.remove(old.map(({ fileId }) => fileId))
  return store.pictures.remove({ _id: _.in(old.map(({ id }) => id)) })
}
