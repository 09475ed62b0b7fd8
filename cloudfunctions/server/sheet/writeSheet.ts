import { atLeisure } from '#server/heavy/atLeisure'
import { escapeXml } from '#server/xml/xmlText'
import { type Head, openFrame } from './openFrame'
import { packInSlices } from './packInSlices'

export interface Sheet extends Head {
  rows: string[][]
}

const STRINGS = 'xl/sharedStrings.xml'
const SHEET = 'xl/worksheets/sheet1.xml'

/**
 * Writes a sheet in which every cell is text: what looks like a formula or a number stays as it is written. A long one
 * is written and packed in slices, beside the function's other calls.
 */
export function writeSheet({ rows, ...head }: Sheet): Promise<Buffer> {
  return atLeisure(async (pause) => {
    const { parts, style, strings, firstRow } = await openFrame(head, rows.slice(0, 200))
    const words: string[] = []
    const lines: string[] = []
    const placeOf = placeIn(words, strings)
    for (const [index, row] of rows.entries()) {
      lines.push(lineOf(row, { number: firstRow + index, style, placeOf }))
      await pause()
    }
    return packInSlices(
      parts.map(([name, text]) => {
        if (name === STRINGS) return [name, filled(text, words, '</sst>')]
        return [name, name === SHEET ? filled(text, lines, '</sheetData>') : [text]]
      }),
      pause
    )
  })
}

/** Place of a text among the texts of the file: each is written once, behind those that are there. */
function placeIn(words: string[], before: number) {
  const known = new Map<string, number>()
  return (text: string): number => {
    const place = known.get(text) ?? before + known.size
    if (place === before + known.size) words.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    known.set(text, place)
    return place
  }
}

interface Line {
  number: number
  style: string
  placeOf: (text: string) => number
}

function lineOf(row: string[], { number, style, placeOf }: Line): string {
  const cells = row.map((text, column) => {
    const cell = `<c r="${lettersOf(column)}${number}" s="${style}"`
    return text === '' ? `${cell}/>` : `${cell} t="s"><v>${placeOf(text)}</v></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

/** Letters of a column, counted from 0: 27 is AB. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`
}

/** A text with lines before a place in it. */
function filled(text: string, lines: string[], before: string): string[] {
  const at = text.indexOf(before)
  return [text.slice(0, at), ...lines, text.slice(at)]
}
