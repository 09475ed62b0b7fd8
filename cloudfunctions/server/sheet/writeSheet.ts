import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeExcelFile, { type Feature } from 'write-excel-file/node'

import { escapeXml } from './escapeXml'
import { fileProperties } from './fileProperties'

export interface Sheet {
  title: string
  /** Name of the person who took the sheet, for the properties of the file. */
  author: string
  /** Stands above the head, and at the foot of every printed page. */
  watermark: string
  head: string[]
  rows: string[][]
}

/** Writes a sheet in which every cell is text: what looks like a formula or a number stays as it is written. */
export async function writeSheet({ title, author, watermark, head, rows }: Sheet): Promise<Buffer> {
  const bold = (text: string) => ({ ...asText(text), fontWeight: 'bold' as const, backgroundColor: '#f6eedd' })
  const data = [[{ ...asText(watermark), textColor: '#756b63' }], head.map(bold), ...rows.map((row) => row.map(asText))]
  const columns = head.map((_name, index) => ({ width: widthOf([head, ...rows.slice(0, 200)], index) }))
  const file = writeExcelFile(
    data,
    { sheet: title, columns, stickyRowsCount: 2, orientation: 'landscape' },
    { features: [printedFoot(watermark), fileProperties(title, author, watermark)] }
  )
  return file.toBuffer()
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

/** In characters; a Chinese one is as wide as two others. */
function widthOf(rows: string[][], column: number): number {
  const widths = rows.map((row) => [...(row[column] ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0))
  return Math.min(40, Math.max(8, ...widths) + 2)
}

/** Foot of every printed page. The format takes 255 characters, and `&` begins a field in it. */
function printedFoot(text: string): Feature<Buffer | Blob | Stream> {
  const words = escapeXml(`&C${text.replaceAll('&', '＆').slice(0, 240)}`)
  const foot = `<headerFooter><oddFooter>${words}</oddFooter></headerFooter>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml) => xml.replace('</worksheet>', () => `${foot}</worksheet>`) },
      },
    },
  }
}
