import type { Clearing } from '#server/retention/clearing'
import { runEach } from '#server/runEach'
import { type Sealing, sealingHere } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { dropFiles, namedFiles } from './handInFiles'
import type { KeptAnswerFile } from './keptFile'

const AT_ONCE = 8
const A_NIGHT = 1000

/** 没有交的照片、文件. Added to an answer that was never handed in; what an answer names stays as long as that does. */
export const forgetFiles: Clearing = {
  row: 'answerFiles',
  forget: (store, before, now) => clearFiles(store, { before, now }, sealingHere()),
  oldest: ({ answerFiles }) => answerFiles.earliest('at', { usedAt: _.exists(false) }),
}

export async function clearFiles(
  store: Store,
  { before, now }: { before: number; now: number },
  sealing: Sealing
): Promise<number> {
  const where = { usedAt: _.exists(false), at: _.lt(before) }
  const old = await store.answerFiles.list({ where, order: ['at', 'asc'], limit: A_NIGHT })
  let removed = 0
  await runEach(
    old,
    async (file) => {
      const named = await isNamed(store, file, sealing)
      if (named === true) await store.answerFiles.change({ _id: file.id }, { usedAt: now })
      // An answer whose key is away may name it.
      else if (named === false) removed += await dropFiles(store, { _id: file.id })
    },
    AT_ONCE
  )
  return removed
}

/** Undefined where the answers cannot be opened. */
async function isNamed(
  store: Store,
  { id, eventId, personId }: KeptAnswerFile,
  sealing: Sealing
): Promise<boolean | undefined> {
  const where = { personId, eventId }
  const [event, rows, entries] = await Promise.all([
    store.events.find(eventId),
    store.registrations.list({ where, limit: 10, fields: ['_id'] }),
    store.lotteryEntries.list({ where, limit: 10, fields: ['_id'] }),
  ])
  const registrationIds = [...new Set([...rows, ...entries].map((row) => row.id))]
  if (!event || registrationIds.length === 0) return false
  return (await namedFiles(store, event, { registrationIds, sealing }))?.includes(id)
}
