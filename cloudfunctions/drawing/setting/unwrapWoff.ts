import { inflateSync } from 'node:zlib'

const WOFF_HEADER = 44
const WOFF_ROW = 20
const HEADER = 12
const ROW = 16

/** The font in a WOFF file: the same tables, not compressed, which the renderer reads. */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, nth) => tableAt(woff, WOFF_HEADER + nth * WOFF_ROW))

  const header = Buffer.alloc(HEADER + ROW * count)
  woff.copy(header, 0, 4, 8)
  const largest = 2 ** Math.floor(Math.log2(count)) * ROW
  for (const [at, value] of [count, largest, Math.log2(largest / ROW), count * ROW - largest].entries())
    header.writeUInt16BE(value, 4 + 2 * at)
  let offset = header.length
  const parts = tables.map(({ tag, checksum, bytes }, nth) => {
    const at = HEADER + ROW * nth
    header.write(tag, at, 'latin1')
    for (const [field, value] of [checksum, offset, bytes.length].entries())
      header.writeUInt32BE(value, at + 4 + 4 * field)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    offset += padded.length
    return padded
  })
  return Buffer.concat([header, ...parts])
}

function tableAt(woff: Buffer, at: number) {
  const [offset = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((field) =>
    woff.readUInt32BE(at + field)
  )
  const stored = woff.subarray(offset, offset + packed)
  return { tag: woff.toString('latin1', at, at + 4), checksum, bytes: packed < length ? inflateSync(stored) : stored }
}
