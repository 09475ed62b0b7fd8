import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeExcelFile, { type Feature } from 'write-excel-file/node'

import { escapeXml } from './escapeXml'
import { fileProperties } from './fileProperties'

export interface Sheet {
  title: string
  /** Who took it: stands in the properties of the file. */
  author: string
  /** Stands above the head, and at the foot of every printed page. */
  watermark: string
  head: string[]
  rows: string[][]
}

/** A sheet in which every cell is text: what looks like a formula or a number stays the letters that it is. */
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

/** `@` is the format "text" of Excel and WPS: a cell that somebody edits does not turn into a number either. */
function asText(value: string) {
  return { value, type: String, format: '@' }
}

/** In characters; a Chinese one is as wide as two others. */
function widthOf(rows: string[][], column: number): number {
  const widths = rows.map((row) => [...(row[column] ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0))
  return Math.min(40, Math.max(8, ...widths) + 2)
}

/** The format takes 255 characters, in which `&` begins a field. */
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
