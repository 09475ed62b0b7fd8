import { randomBytes } from 'node:crypto'

let written = 0

/** Id of a new line: of those of one moment the one that was written later has the greater id, so that a history keeps its order. */
export function lineId(at: number): string {
  written = (written + 1) % 0x1_0000_0000
  return `${inHex(at, 12)}-${inHex(written, 8)}-${randomBytes(8).toString('hex')}`
}

function inHex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}
