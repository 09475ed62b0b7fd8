import type { SheetRead } from '../sheetCell'

/** Lines that are looked at; more than any list may have. */
const MOST_LINES = 5000

/**
 * 粘贴的表. A range that was copied from a sheet, with a tabulator between two cells; without any, blanks and commas part them.
 * A cell with a line break stands in quotes.
 */
export function pastedSheet(text: string): SheetRead {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const parted = clean.includes('\t')
  const lines = parted ? tabbed(clean) : clean.split('\n').map((line) => line.trim().split(/\s*[,，]\s*|\s+/))
  const rows = lines.slice(0, MOST_LINES).map((cells, at) => ({
    number: at + 1,
    cells: cells.map((cell) => ({ text: cell.trim(), isFormula: cell.trim().startsWith('=') })),
  }))
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.text !== '')), daysBefore: 0, merged: [] }
}

/** Cells as office programs put them on the clipboard: one in quotes may hold breaks, and quotes twice. */
function tabbed(text: string): string[][] {
  const cells = /([\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g
  const rows: string[][] = []
  for (const [, before, quoted, plain = ''] of `\n${text}`.matchAll(cells)) {
    if (before === '\n') rows.push([])
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\n', ' '))
  }
  return rows
}
