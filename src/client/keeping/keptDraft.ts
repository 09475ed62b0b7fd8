import * as v from 'valibot'

/** What somebody typed and no server has yet, with the version it was typed upon. */
export interface Kept<Words> {
  words: Words
  rev?: number | undefined
  /** Of a thing that is begun: its name until the cloud has it. */
  newKey?: string | undefined
  at: number
}

/** What kept words must look like. Another version is for words that mean something else in the same shape. */
export interface Shape<Words> {
  schema: v.GenericSchema<unknown, Words>
  version: number
}

/** What is put away. */
export function wrapDraft<Words>({ version }: Shape<Words>, kept: Kept<Words>): Kept<Words> & { version: number } {
  return { version, ...kept }
}

/** What lay there, checked like any input; nothing when it is of another version or was never words. */
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
