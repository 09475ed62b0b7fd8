import * as v from 'valibot'
import { Refused } from './refused'
import type { Call } from './world'

/** The body in the shape the interface expects; anything else is 47001, as for broken JSON. */
export function readBody<Schema extends v.GenericSchema>(call: Call, schema: Schema): v.InferOutput<Schema> {
  const read = v.safeParse(schema, call.body)
  if (!read.success) throw new Refused(47001, 'data format error')
  return read.output
}
