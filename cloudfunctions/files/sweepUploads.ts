import type { Files } from '#server/files'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

const HOUR = 3_600_000
const A_RUN = 100

/** Clears away what was put into the cloud an hour ago or more: by then it is a file, or nobody wants it. */
export async function sweepUploads({ uploads }: Store, files: Files, now: number): Promise<void> {
  const old = await uploads.list({ where: { askedAt: _.lt(now - HOUR) }, order: ['askedAt', 'asc'], limit: A_RUN })
  if (old.length === 0) return
  await files.remove(old.map(({ fileId }) => fileId))
  await uploads.remove({ _id: _.in(old.map(({ id }) => id)) })
}
