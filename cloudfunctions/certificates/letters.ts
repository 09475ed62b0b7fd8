import { missingLetters } from '#shared/pictures/missingLetters'
import letters from './letters.json'

/** Code points of which the typefaces of certificates have a letter; the drawing, where the typefaces are, is not asked for it. */
let known: Set<number> | undefined

export function hasLetter(character: string): boolean {
  known ??= readRuns(letters.runs)
  return known.has(character.codePointAt(0) ?? 0)
}

/** Letters of a name or a union that would be printed as 〓. */
export function unprintable(text: string): string[] {
  return missingLetters(text, hasLetter)
}

/** Runs of code points: how many are left out, and how many follow, each to the base of 36. */
export function readRuns(runs: string): Set<number> {
  const found = new Set<number>()
  let at = 0
  for (const run of runs.split(' ')) {
    const [gap = '', length = '1'] = run.split('.')
    at += Number.parseInt(gap, 36)
    for (const end = at + Number.parseInt(length, 36); at < end; at++) found.add(at)
  }
  return found
}

export function writeRuns(codes: readonly number[]): string {
  const runs: string[] = []
  let at = 0
  for (let index = 0; index < codes.length; ) {
    const start = codes[index] ?? 0
    let end = start
    while (codes[index] === end) {
      index++
      end++
    }
    const length = end - start
    runs.push(length === 1 ? (start - at).toString(36) : `${(start - at).toString(36)}.${length.toString(36)}`)
    at = end
  }
  return runs.join(' ')
}
