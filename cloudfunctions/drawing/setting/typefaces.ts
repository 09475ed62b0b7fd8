import { readMaterial } from '../readMaterial'
import { openTypeface, type Typeface } from './typeface'
import { unwrapWoff } from './unwrapWoff'

const SANS = 'Noto Sans SC Thin'
const SONG = 'Noto Serif SC ExtraLight'

export interface Typefaces {
  text: Typeface
  bold: Typeface
  song: Typeface
  songBold: Typeface
}

let opened: Typefaces | undefined

/** The four typefaces of all drawings, opened once for each process. */
export function openTypefaces(): Typefaces {
  opened ??= {
    text: open('noto-sans-sc-chinese-simplified-400-normal.woff', SANS, 400),
    bold: open('noto-sans-sc-chinese-simplified-700-normal.woff', SANS, 700),
    song: open('noto-serif-sc-chinese-simplified-500-normal.woff', SONG, 500),
    songBold: open('noto-serif-sc-chinese-simplified-700-normal.woff', SONG, 700),
  }
  return opened
}

function open(file: Parameters<typeof readMaterial>[0], family: string, weight: number): Typeface {
  return openTypeface(unwrapWoff(readMaterial(file)), { family, weight })
}
