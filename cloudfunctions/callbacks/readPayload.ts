import * as v from 'valibot'
import type { Callback } from './callback'

/** Id of a message; a number beyond 2^53 comes as text and stays text. */
export const IdText = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty())
export const Count = v.pipe(v.optional(v.union([v.string(), v.number()]), 0), v.transform(Number))

/** Content of an event; nothing when WeChat has sent something else under this name. */
export function readPayload<Schema extends v.GenericSchema>(
  { payload }: Callback,
  schema: Schema
): v.InferOutput<Schema> | undefined {
  const read = v.safeParse(schema, JSON.parse(payload))
  return read.success ? read.output : undefined
}

/** A list of entries: WeChat sends a list of one as the entry itself (docs/wechat.md 1.7). */
export function listOf<Schema extends v.GenericSchema>(entry: Schema) {
  return v.pipe(
    v.union([v.array(entry), entry]),
    v.transform((given): v.InferOutput<Schema>[] => (Array.isArray(given) ? given : [given]))
  )
}
