import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const done = new WeakMap<Buffer, Partial<Record<Encoding, Promise<Buffer>>>>()

/** The content compressed; the result is kept, so each file is compressed once. */
export function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  const forms = done.get(body) ?? {}
  done.set(body, forms)
  forms[encoding] ??= encoding === 'br' ? brotli(body) : promisify(gzip)(body)
  return forms[encoding]
}

/** Compresses at quality 5, which costs a tenth of the highest and makes files hardly larger. */
function brotli(body: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
