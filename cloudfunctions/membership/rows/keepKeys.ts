import type { Step } from '#server/agenda'
import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { keysOf, type StoredMember } from './rowKeys'

const A_LOOK = 200
const AT_ONCE = 8
const AGAIN_MS = 60_000
/** Nights in which it is looked for rows that functions of the version before have written. */
const OLD_FOR_MS = 3 * 24 * 3_600_000

type Running = Pick<Job, 'store' | 'clock' | 'until'>

/** 补查找键. After a migration functions of the version before may still write names and phones without their keys. */
export const keepKeysStep: Step = { run: keepKeys, every: '04:50' }

export async function keepKeys({ store, clock, until }: Running): Promise<number | undefined> {
  const installation = await store.installation.find('this')
  if (!installation || clock() - installation.migratedAt >= OLD_FOR_MS) return undefined
  for await (const rows of store.members.walk({ size: A_LOOK })) {
    await runEach(rows, (row) => keep(store, row), AT_ONCE)
    if (clock() >= until) return clock() + AGAIN_MS
  }
  return undefined
}

/** Written only beside the name and the phone that were read. */
async function keep({ members }: Store, row: StoredMember): Promise<void> {
  const keys = keysOf(row)
  const isRight = row.pageKey === keys.pageKey && JSON.stringify(row.grams) === JSON.stringify(keys.grams)
  if (isRight && row.spelt === keys.spelt) return
  await members.change({ _id: row.id, name: row.name, phone: row.phone }, { ...keys })
}
