import * as v from 'valibot'
import { WeixinRefusal } from './WeixinRefusal'
import type { WeixinCall } from './world'

/** The body in the shape that the interface expects; another shape is refused with 47001, as broken JSON is. */
export function readBody<Schema extends v.GenericSchema>(call: WeixinCall, schema: Schema): v.InferOutput<Schema> {
  const read = v.safeParse(schema, call.body)
  if (!read.success) throw new WeixinRefusal(47001, 'data format error')
  return read.output
}
