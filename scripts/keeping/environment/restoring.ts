import { openRows } from '../../../cloudfunctions/server/store/rows'
import type { App } from './readEnvironment'

const INSTALLATION = 'installation'
const MARK = 'restoring'

/** Those of the collections that this environment has; one that was deployed by an older version may lack some. */
export async function existing(app: App, collections: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const collection of collections) if (await exists(app, collection)) found.push(collection)
  return found
}

/** Creates the collections that are missing; a new environment has none. */
export async function makeCollections(app: App, collections: readonly string[]): Promise<void> {
  const there = await existing(app, collections)
  for (const collection of collections)
    if (!there.includes(collection)) await app.database().createCollection(collection)
}

/** The first collection that holds something, unless it is what an earlier try with this very backup has laid. */
export async function whatIsThere(
  app: App,
  collections: readonly string[],
  madeAt: number
): Promise<string | undefined> {
  const rows = openRows(app.database())
  if ((await rows.find(INSTALLATION, MARK))?.madeAt === madeAt) return undefined
  for (const collection of collections) if ((await rows.listAfter(collection, '', 1)).length > 0) return collection
  return undefined
}

/** Whether a backup was being laid into this environment and has not come to its end. */
export async function isHalfRestored(app: App): Promise<boolean> {
  return (await exists(app, INSTALLATION)) && (await openRows(app.database()).find(INSTALLATION, MARK)) !== undefined
}

/** From now on only this backup may go on; nothing may be deployed. */
export async function markRestoring(app: App, madeAt: number): Promise<void> {
  await openRows(app.database()).put(INSTALLATION, { _id: MARK, madeAt })
}

export async function markRestored(app: App): Promise<void> {
  await app.database().collection(INSTALLATION).doc(MARK).remove()
}

async function exists(app: App, collection: string): Promise<boolean> {
  try {
    await app.database().collection(collection).limit(1).get()
    return true
  } catch (error) {
    if (/COLLECTION_NOT_EXIST|not exist/i.test(String(error))) return false
    throw error
  }
}
