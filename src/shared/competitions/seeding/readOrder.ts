import { readTrf } from '../trf/readTrf'

/** Somebody who is entered now. */
interface Known {
  no: number
  name: string
  unit: string
}

/** 以前的名次: numbers of those who are entered again, the best first, and the lines of which nobody is. */
export interface OrderRead {
  nos: number[]
  unknown: string[]
}

interface Line {
  place: number
  words: string[]
}

const HEADS = /^(名次|排名|姓名|选手|单位)$/

/**
 * 按以前的名次定种子. Rows of an earlier edition as they are pasted from a sheet (place, name, enterprise, in any order of the last
 * two), or a TRF file; whoever is entered under that name now, and of several that of the enterprise. At most `most` of them.
 */
export function readOrder(text: string, known: readonly Known[], most: number): OrderRead {
  const nos: number[] = []
  const unknown: string[] = []
  for (const { words } of linesOf(text)) {
    const found = whoIs(words, known)
    if (!found) unknown.push(words.join(' '))
    else if (!nos.includes(found.no)) nos.push(found.no)
  }
  return { nos: nos.slice(0, most), unknown }
}

function linesOf(text: string): Line[] {
  const trf = readTrf(text)
  const lines = trf.ok
    ? trf.value.players.map(({ rank, name }) => ({ place: rank || Number.POSITIVE_INFINITY, words: [name] }))
    : text.split(/\r?\n/).flatMap((line, at) => lineOf(line, at))
  return lines.sort((one, other) => one.place - other.place)
}

/** Cells are parted by tabs, commas or several blanks; a first number is the place, else the lines are in order. */
function lineOf(line: string, at: number): Line[] {
  const cells = line
    .split(/[\t,，、;；]|\s{2,}| /)
    .map((cell) => cell.trim())
    .filter(Boolean)
  if (cells.length === 0 || HEADS.test(cells[0] ?? '')) return []
  const place = /^第?(\d{1,3})名?$/.exec(cells[0] ?? '')?.[1]
  const words = place ? cells.slice(1) : cells
  return words.length > 0 ? [{ place: place ? Number(place) : at + 1, words }] : []
}

function whoIs(words: string[], known: readonly Known[]): Known | undefined {
  const named = known.filter(({ name }) => words.includes(name))
  if (named.length < 2) return named[0]
  const exact = named.filter(({ unit }) => words.includes(unit))
  return exact.length === 1 ? exact[0] : undefined
}
