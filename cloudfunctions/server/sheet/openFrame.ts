import { strFromU8, unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { xmlText } from '#server/xml/xmlText'
import { fileProperties } from './fileProperties'
import { printSetUp } from './printSetUp'

export interface Head {
  title: string
  /** Name of the person who took the sheet, for the properties of the file. */
  author: string
  /** Stands above the head, and at the foot of every printed page. */
  watermark: string
  head: string[]
}

/** An empty sheet, part by part, that waits for its lines. */
interface Frame {
  parts: [name: string, text: string][]
  /** Style of a cell in a line. */
  style: string
  /** Number of texts that the file has already. */
  strings: number
  firstRow: number
}

const SAMPLE = '样'
const SAMPLE_ROW = /<row r="3"><c r="A3" s="(\d+)".*?<\/row>/

/** Makes a file with everything but its lines; a sample of them tells how wide the columns are. */
export async function openFrame(given: Head, sample: string[][]): Promise<Frame> {
  const [watermark, head] = [xmlText(given.watermark), given.head.map(xmlText)]
  const columns = head.map((_name, index) => ({ width: widthOf([head, ...sample], index) }))
  const bold = (text: string) => ({ ...asText(text), fontWeight: 'bold' as const, backgroundColor: '#f6eedd' })
  const file = writeExcelFile(
    [[{ ...asText(watermark), textColor: '#756b63' }], head.map(bold), [asText(SAMPLE)]],
    { sheet: given.title, columns, stickyRowsCount: 2, orientation: 'landscape' },
    { features: [printSetUp(given.title, watermark), fileProperties(given.title, given.author, watermark)] }
  )
  const packed = Object.entries(unzipSync(await file.toBuffer()))
  const parts = packed.map(([name, bytes]): [string, string] => [name, strFromU8(bytes)])
  const style = parts.map(([, text]) => SAMPLE_ROW.exec(text)?.[1]).find(Boolean)
  if (!style) throw new Error('The sheet has no sample of a line.')
  const strings = parts.find(([name]) => name === 'xl/sharedStrings.xml')?.[1].split('<si>').length ?? 1
  return {
    parts: parts.map(([name, text]) => [name, text.replace(SAMPLE_ROW, '')]),
    ...{ style, strings: strings - 1, firstRow: 3 },
  }
}

/**
 * A cell of text. `@` is the format "text" of Excel and WPS, so that a cell does not turn into a number when it is
 * edited.
 */
function asText(value: string) {
  return { value: INHERITED.has(value) ? `${value}\u2060` : value, type: String, format: '@' }
}

/**
 * Words that every object has. The package looks for texts it has had in a plain object and writes what it finds there;
 * with a sign behind them that nobody sees, and that the import leaves out, they are words like others.
 */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Width of a column in characters; a Chinese character is as wide as two others. */
function widthOf(rows: string[][], column: number): number {
  const widths = rows.map((row) => [...(row[column] ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0))
  return Math.min(40, Math.max(8, ...widths) + 2)
}
