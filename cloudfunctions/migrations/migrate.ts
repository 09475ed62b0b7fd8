import type { Sealing } from '#server/sealing/sealing'
import type { Rows } from '#server/store/rows'
import type { Migration } from './migration'
import { migrations } from './migrations'

const INSTALLATION = 'installation'
const THIS = 'this'

/** Number of migrations that the data has behind it; 0 before the first. */
export async function versionOf(rows: Rows): Promise<number> {
  return Number((await rows.find(INSTALLATION, THIS))?.version ?? 0)
}

/** True when a newer version of the product has written this data, so that its shapes are not known here. */
export async function isFromTheFuture(rows: Rows, known: readonly Migration[] = migrations): Promise<boolean> {
  return (await versionOf(rows)) > known.length
}

/**
 * Runs the migrations that the data does not have behind it yet, in order. Answers with the versions that were reached.
 */
export async function migrate(
  rows: Rows,
  { now, sealing }: { now: () => number; sealing: Sealing },
  known: readonly Migration[] = migrations
): Promise<number[]> {
  const reached: number[] = []
  for (let version = await versionOf(rows); version < known.length; ) {
    await known[version]?.run(rows, sealing)
    version += 1
    // Written after the run: a process killed between the two runs the same migration again.
    await rows.put(INSTALLATION, { _id: THIS, version, migratedAt: now() })
    reached.push(version)
  }
  return reached
}
