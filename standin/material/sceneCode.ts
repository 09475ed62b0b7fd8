import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import * as v from 'valibot'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall } from '../world'

const Body = v.object({
  scene: v.string(),
  page: v.optional(v.string(), ''),
  width: v.optional(v.number(), 430),
  env_version: v.optional(v.picklist(['develop', 'trial', 'release']), 'release'),
  check_path: v.optional(v.boolean(), true),
})

const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/** 小程序码: answers with a picture that looks like a code and is none. */
export function drawSceneCode(call: WeixinCall): WeixinAnswer {
  const { scene, page, width, check_path, env_version } = readBody(call, Body)
  if (!SCENE.test(scene)) throw new WeixinRefusal(40169, 'invalid length for scene, or the data is not json string')
  const { publishedPages } = call.account
  const isKnown = !publishedPages || publishedPages.includes(page)
  if (page.startsWith('/') || (check_path && env_version === 'release' && !isKnown))
    throw new WeixinRefusal(41030, 'invalid page')
  if (width < 280 || width > 1280) throw new WeixinRefusal(40097, 'invalid args')
  return { png: drawPng(width, `${page}?${scene}`) }
}

const CELLS = 25

/** A PNG of black and white cells that differ with the words they are drawn from. */
function drawPng(size: number, words: string): Buffer {
  const print = createHash('sha512').update(words).digest()
  const isBlack = (x: number, y: number) => {
    const bit = (y * CELLS + x) % (print.length * 8)
    return ((print[bit >> 3] ?? 0) >> (bit & 7)) & 1
  }
  const row = (y: number) => {
    const cells = Array.from({ length: size }, (_, x) => (isBlack(cellOf(x, size), cellOf(y, size)) ? 0 : 255))
    return Buffer.from([0, ...cells])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 8
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, (_, y) => row(y))))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function cellOf(pixel: number, size: number): number {
  return Math.floor((pixel * CELLS) / size)
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
