import { Readable } from 'node:stream'
import type cloud from 'tcb-admin-node'
import { openRows, type Row } from '../../../cloudfunctions/server/store/rows'
import type { Copied } from '../../../localcloud/backup/writeBackup'
import { writeText } from '../../../localcloud/database/text/writeText'
import type { Doc } from '../../../localcloud/database/values/document'
import { filesNamedIn } from './fileIds'

export type App = ReturnType<typeof cloud.init>

/** Rows come so many at once: a place book may have 300 KB. */
const A_PAGE = 100
/** Limit of files that the cloud answers for at once. */
const AT_ONCE = 50
const LASTS_S = 7200

/**
 * An environment as something to be copied: collection after collection in the order of ids, so not of one instant, and
 * those files that rows name and that are there.
 */
export function readEnvironment(app: App, collections: readonly string[]): Pick<Copied, 'database' | 'storage'> {
  const rows = openRows(app.database())
  const named = new Map<string, string>()

  async function* rowsOf(collection: string): AsyncGenerator<Doc> {
    for (let last = ''; ; ) {
      const page = (await rows.listAfter(collection, last, A_PAGE)) as (Row & Doc)[]
      for (const row of page) for (const [name, fileId] of filesNamedIn(writeText(row))) named.set(name, fileId)
      yield* page
      const end = page.at(-1)
      if (!end || page.length < A_PAGE) return
      last = end._id
    }
  }

  return {
    database: { snapshot: async () => new Map(collections.map((collection) => [collection, rowsOf(collection)])) },
    storage: {
      async stored() {
        const there = await addressesOf(app, [...named.values()])
        return [...named]
          .filter(([, fileId]) => there.has(fileId))
          .map(([name]) => name)
          .sort()
      },
      readStored: (name) => Readable.from(bytesOf(app, named.get(name) ?? '')),
    },
  }
}

async function addressesOf(app: App, fileIds: readonly string[]): Promise<Map<string, string>> {
  const addresses = new Map<string, string>()
  for (let start = 0; start < fileIds.length; start += AT_ONCE) {
    const asked = fileIds.slice(start, start + AT_ONCE).map((fileID) => ({ fileID, maxAge: LASTS_S }))
    const { fileList } = await app.getTempFileURL({ fileList: asked })
    for (const { fileID, tempFileURL } of fileList) if (tempFileURL) addresses.set(fileID, tempFileURL)
  }
  return addresses
}

/** Asked for again, because the addresses of a large copy's beginning have lapsed by its end. */
async function* bytesOf(app: App, fileId: string): AsyncGenerator<Uint8Array> {
  const url = (await addressesOf(app, [fileId])).get(fileId)
  if (!url) return
  const answer = await fetch(url)
  if (!answer.ok || !answer.body) throw new Error(`The storage answered ${answer.status} for ${fileId}.`)
  yield* answer.body as unknown as AsyncIterable<Uint8Array>
}
