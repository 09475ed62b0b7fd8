import { typeRank } from '../values/compareValues'
import type { DocValue, Id } from '../values/document'
import { isFields } from '../values/isFields'

/** Smaller than every rank, so that a list that ends is before one that goes on. */
const END = Buffer.from([0])

/**
 * The key of an index as bytes that sort as `compareValues` does, each field in its own direction. No value's bytes begin
 * with another's, so a key begins with the bytes of its first fields.
 */
export function keyBytes(key: readonly (DocValue | undefined)[], signs: readonly (1 | -1)[]): Buffer {
  return Buffer.concat(key.map((value, at) => (signs[at] === -1 ? inverted(valueBytes(value)) : valueBytes(value))))
}

/** The same with the document's id behind it, by which equal keys are told apart. */
export function entryBytes(key: readonly DocValue[], signs: readonly (1 | -1)[], id: Id): Buffer {
  return Buffer.concat([keyBytes(key, signs), valueBytes(id)])
}

/** The first bytes behind everything that begins with these. */
export function behindAll(bytes: Buffer): Buffer {
  const last = bytes.findLastIndex((byte) => byte < 0xff)
  const next = Buffer.from(bytes.subarray(0, last + 1))
  next[last] = (next[last] ?? 0) + 1
  return next
}

export function inverted(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => 0xff - byte))
}

export function valueBytes(value: DocValue | undefined): Buffer {
  const rank = Buffer.from([typeRank(value)])
  if (value === null || value === undefined) return rank
  if (typeof value === 'number') return Buffer.concat([rank, numberBytes(value)])
  if (typeof value === 'string') return Buffer.concat([rank, textBytes(value)])
  if (typeof value === 'boolean') return Buffer.concat([rank, Buffer.from([value ? 1 : 0])])
  if (value instanceof Date) return Buffer.concat([rank, numberBytes(Number(value))])
  if (Array.isArray(value)) return Buffer.concat([rank, ...value.map(valueBytes), END])
  if (isFields(value)) return Buffer.concat([rank, ...Object.entries(value).flat().map(valueBytes), END])
  return Buffer.concat([rank, textBytes(String(value))])
}

/** A double sorts by its bits when those of negative numbers are turned round. */
function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if ((bytes[0] ?? 0) < 0x80) bytes[0] = (bytes[0] ?? 0) | 0x80
  else for (let at = 0; at < 8; at++) bytes[at] = 0xff - (bytes[at] ?? 0)
  return bytes
}

/** The values that these bytes begin with, one for each sign, when they are numbers or missing. */
export function readNumbers(bytes: Buffer, signs: readonly (1 | -1)[]): (number | null)[] | undefined {
  const numbers: (number | null)[] = []
  let at = 0
  for (const sign of signs) {
    const part = bytes.subarray(at, at + 9)
    const value = sign === -1 ? inverted(part) : Buffer.from(part)
    const isNumber = value[0] === typeRank(0) && value.length === 9
    if (!isNumber && value[0] !== typeRank(null)) return undefined
    numbers.push(isNumber ? numberOf(value.subarray(1)) : null)
    at += isNumber ? 9 : 1
  }
  return numbers
}

function numberOf(bytes: Buffer): number {
  if ((bytes[0] ?? 0) >= 0x80) bytes[0] = (bytes[0] ?? 0) & 0x7f
  else for (let at = 0; at < 8; at++) bytes[at] = 0xff - (bytes[at] ?? 0)
  return bytes.readDoubleBE()
}

const HALF = /[\ud800-\udfff]/

/**
 * UTF-8, which sorts by code points; JavaScript compares halves of a pair, so a text that has pairs is written half by
 * half. Ends with a zero; zeros and ones in it are written as two bytes.
 */
function textBytes(text: string): Buffer {
  const isEasy = !HALF.test(text) && !text.includes('\0') && !text.includes('\x01')
  if (isEasy) return Buffer.from(`${text}\0`, 'utf8')
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) bytes.push(...unitBytes(text.charCodeAt(at)))
  return Buffer.from([...bytes, 0])
}

function unitBytes(unit: number): number[] {
  if (unit < 2) return [1, unit + 1]
  if (unit < 0x80) return [unit]
  if (unit < 0x800) return [0xc0 | (unit >> 6), 0x80 | (unit & 0x3f)]
  return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]
}
