import { deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG that says it has this size; `beside` are further parts. Its checks are left empty, as most readers do. */
export function aPng(width: number, height: number, beside: [string, string][] = []): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const parts = [
    part('IHDR', head),
    ...beside.map(([name, text]) => part(name, Buffer.from(text))),
    part('IDAT', deflateSync(Buffer.alloc(9))),
    part('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]))
}

function part(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)])
}
