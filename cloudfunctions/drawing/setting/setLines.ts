import { isMissed, setCharacters } from '#shared/pictures/missingLetters'
import type { Typeface } from './typeface'

/** Signs that never begin a line, and such that never end one. */
const CLOSING = /^[，。、；：？！…—·）》」』】〕〉”’,.;:?!)\]}%℃]$/u
const OPENING = /^[（《「『【〔〈“‘([{]$/u

/** Stands for a character that the typefaces lack, as printers do. */
export const MISSING = '〓'

interface Room {
  width: number
  /** Sizes to try, the largest first. */
  sizes: [number, ...number[]]
  /** So many lines are wanted; at the smallest size there are as many as it takes. */
  lines: number
  /** Characters that the first line begins further in; the caller moves it, and the lines are as long as they can be. */
  indent?: number
}

export interface SetLines {
  size: number
  lines: string[]
}

/** 排字. Breaks a text into lines of even length, in the largest size in which they are few enough. */
export function setLines(text: string, face: Typeface, { width, sizes, lines: most, indent = 0 }: Room): SetLines {
  const words = wordsOf(printable(text, face))
  let set: SetLines = { size: sizes[0], lines: [] }
  for (const size of sizes) {
    set = { size, lines: breakAt(words, face, { width: width / size, indent }) }
    if (set.lines.length <= most) break
  }
  if (indent > 0) return set
  return { size: set.size, lines: evenly(words, face, { width: width / set.size, count: set.lines.length }) }
}

/** Width of a line, as a part of the size of the type. */
export function widthOf(line: string, face: Typeface): number {
  return [...line].reduce((sum, character) => sum + face.widthOf(character), 0)
}

/**
 * The text in characters that the typeface has. Breaks are a space; marks without a width and pictures are left out; a letter
 * that is missing is seen to be missing.
 */
export function printable(text: string, face: Typeface): string {
  const has = (character: string) => character === ' ' || face.has(character)
  return setCharacters(text)
    .filter((character) => has(character) || isMissed(character))
    .map((character) => (has(character) ? character : MISSING))
    .join('')
    .trim()
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words of a text, each with the signs that belong to it. */
function wordsOf(text: string): string[] {
  return joined(Array.from(segmenter.segment(text), ({ segment }) => segment))
}

/** The same parts, with signs that begin no line at the end of the one before, and such that end none before the next. */
function joined(parts: string[]): string[] {
  const whole: string[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    const joins = last !== undefined && last !== ' ' && (CLOSING.test(part) || OPENING.test([...last].at(-1) ?? ''))
    if (joins) whole[whole.length - 1] += part
    else whole.push(part)
  }
  return whole
}

interface Measure {
  width: number
  indent?: number
}

function breakAt(words: string[], face: Typeface, { width, indent = 0 }: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (text: string) => widthOf(text.trimEnd(), face) + (lines.length === 0 ? indent : 0) <= width
  const parted = (word: string): string[] =>
    fits(word) ? [word] : joined([...word]).flatMap((part) => (fits(part) ? [part] : [...part]))
  for (const word of words.flatMap(parted)) {
    if (line === '' && word === ' ') continue
    if (line !== '' && !fits(line + word)) {
      lines.push(line.trimEnd())
      line = ''
      if (word === ' ') continue
    }
    line += word
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** The same number of lines, as narrow as they can be: no last line of one character. */
function evenly(words: string[], face: Typeface, { width, count }: { width: number; count: number }): string[] {
  let best = breakAt(words, face, { width })
  for (let part = 0.95; part >= 0.5; part -= 0.05) {
    const narrower = breakAt(words, face, { width: width * part })
    if (narrower.length > count) break
    best = narrower
  }
  return best
}
