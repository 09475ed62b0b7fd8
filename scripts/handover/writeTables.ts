import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSheet } from '#server/sheet/writeSheet'
import type { Copy, HandoverTable } from './table'

/** Excel takes a million lines, old machines much fewer; what is longer goes on in another file. */
const LINES_A_FILE = 100_000
/** Letters that a cell of Excel takes. */
const LONGEST_CELL = 32_000

/** One workbook a table, with its head even when it is empty; answers the number of lines. */
export async function writeTable(
  folder: string,
  { title, head, rows }: HandoverTable,
  copy: Copy,
  watermark: string
): Promise<number> {
  let lines: string[][] = []
  let written = 0
  const flush = async (number: number) => {
    const name = number === 1 ? title : `${title}-${number}`
    await writeFile(join(folder, `${name}.xlsx`), await writeSheet({ title, author: '', watermark, head, rows: lines }))
    lines = []
  }
  for await (const row of rows(copy)) {
    lines.push(row.map((text) => text.slice(0, LONGEST_CELL)))
    written++
    if (lines.length === LINES_A_FILE) await flush(Math.ceil(written / LINES_A_FILE))
  }
  if (lines.length > 0 || written === 0) await flush(Math.floor(written / LINES_A_FILE) + 1)
  return written
}
