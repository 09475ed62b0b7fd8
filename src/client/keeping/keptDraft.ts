import * as v from 'valibot'

/** Words that somebody typed and no server has yet, with the version of the thing they were typed upon. */
export interface Kept<Words> {
  words: Words
  rev?: number | undefined
  /** Key of a thing that is begun, as its name until the cloud has it. */
  newKey?: string | undefined
  at: number
}

/** The shape kept words must have. A new version is needed when the same shape comes to mean something else. */
export interface Shape<Words> {
  schema: v.GenericSchema<unknown, Words>
  version: number
}

/** A draft as it is stored. */
export function wrapDraft<Words>({ version }: Shape<Words>, kept: Kept<Words>): Kept<Words> & { version: number } {
  return { version, ...kept }
}

/** Reads a stored draft, checked like any input; undefined when it has another version or another shape. */
export function readDraft<Words>({ schema, version }: Shape<Words>, found: unknown): Kept<Words> | undefined {
  const KeptSchema = v.object({
    version: v.optional(v.literal(version), 1),
    words: schema,
    rev: v.optional(v.number()),
    newKey: v.optional(v.string()),
    at: v.number(),
  })
  const checked = v.safeParse(KeptSchema, found)
  if (!checked.success) return undefined
  const { version: _, ...kept } = checked.output
  return kept
}
