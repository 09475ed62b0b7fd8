import * as v from 'valibot'

/** The entry that says what a backup holds; the last one that is written, so that without it a backup is none. */
export const MANIFEST = 'backup.json'

const Entry = v.object({ name: v.string(), bytes: v.number(), sha256: v.string() })

const Manifest = v.object({
  format: v.literal(1),
  madeAt: v.number(),
  /** Whatever the product wants to know of it before it opens it. */
  about: v.record(v.string(), v.union([v.string(), v.number()])),
  /** Rows by collection. */
  rows: v.record(v.string(), v.number()),
  files: v.number(),
  entries: v.array(Entry),
})

export type BackupManifest = v.InferOutput<typeof Manifest>
export type BackupEntry = v.InferOutput<typeof Entry>

/** Nothing for what is no manifest of ours, or of a format that this version does not know. */
export function readManifest(text: string): BackupManifest | undefined {
  try {
    const read = v.safeParse(Manifest, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

const ROWS = /^rows\/([\w-]+)\.ndjson$/

export function rowsEntry(collection: string): string {
  return `rows/${collection}.ndjson`
}

/** The collection whose rows stand in an entry, if any do. */
export function collectionIn(entry: string): string | undefined {
  return ROWS.exec(entry)?.[1]
}
