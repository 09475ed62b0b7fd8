import { crc32, deflateSync } from 'node:zlib'
import type { Channel } from '#shared/news/article'

/** Size in pixels: WeChat shows the cover of an article at 2.35:1. */
const WIDTH = 900
const HEIGHT = 383

type Colour = [red: number, green: number, blue: number]

const GOLD: Colour = [184, 134, 59]
const NAIL: Colour = [227, 193, 132]

/** Colour of the wall by channel. */
const wall: Record<Channel, Colour> = {
  governance: [126, 20, 20],
  policy: [44, 74, 99],
  work: [166, 27, 27],
  member: [37, 82, 58],
}

/** Covers drawn so far, each once in the life of a function: every call of a great push wants its cover. */
const drawn = new Map<Channel, Uint8Array<ArrayBuffer>>()

/** 封面. A wall with three rows of gold nails, as a PNG: the cover of an article that has no picture of its own. */
export function drawCover(channel: Channel): Uint8Array<ArrayBuffer> {
  const cover = drawn.get(channel) ?? draw(channel)
  drawn.set(channel, cover)
  return cover
}

function draw(channel: Channel): Uint8Array<ArrayBuffer> {
  const palette = [wall[channel], GOLD, NAIL]
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) rows[y * (WIDTH + 1) + 1 + x] = colourAt(x, y)
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header()),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ])
  )
}

/** Index into the palette: the wall, the golden edge, or a nail of 26 px in a grid of 90 × 122 px. */
function colourAt(x: number, y: number): number {
  if (y >= HEIGHT - 6) return 1
  const dx = (x % 90) - 45
  const dy = ((y + 34) % 122) - 61
  return dx * dx + dy * dy <= 169 ? 2 : 0
}

function header(): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(WIDTH, 0)
  bytes.writeUInt32BE(HEIGHT, 4)
  bytes.set([8, 3, 0, 0, 0], 8)
  return bytes
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
