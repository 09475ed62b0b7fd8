import { atLeisure, type Pause } from '#server/heavy/atLeisure'
import type { SheetCell, SheetRead } from '#shared/sheetCell'
import { unpack } from './unpack'
import { attributeOf, childrenOf, type Element, elementsIn, hasMoreThan, readXml, textOf } from './xml'

/** Limit of rows, empty ones with a border included, since a function has 256 MB for everything. */
const MOST_ROWS = 6000
/** Limit of different texts, those of other sheets in the file included. */
const MOST_TEXTS = 100_000
const MOST_COLUMNS = 100
/** Longest text of a cell that is read: what is longer is neither a name nor a number, and is cut. */
const LONGEST_TEXT = 200
const NO_CELL: SheetCell = { text: '', isFormula: false }
const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/

type Unread = 'too_large' | 'unreadable'

/**
 * The first sheet of an XLSX, cell by cell. Formulas are marked and never worked out. Whatever the file holds, it is
 * read in slices, beside the function's other calls.
 */
export function readSheet(bytes: Uint8Array): Promise<SheetRead | Unread> {
  return atLeisure(async (pause) => {
    try {
      const parts = await unpack(bytes, (name) => PARTS.test(name), pause)
      return parts === 'too_large' ? parts : await readParts(parts, pause)
    } catch {
      return 'unreadable'
    }
  })
}

async function readParts(parts: Map<string, string>, pause: Pause): Promise<SheetRead | Unread> {
  const [workbook] = childrenOf(readXml(parts.get('xl/workbook.xml') ?? ''), 'workbook')
  const text = parts.get(pathOfFirst(workbook, parts))
  const texts = parts.get('xl/sharedStrings.xml') ?? ''
  if (!workbook || !text) return 'unreadable'
  if (hasMoreThan(MOST_ROWS, 'row', text) || hasMoreThan(MOST_TEXTS, 'si', texts)) return 'too_large'
  if (!text.trimEnd().endsWith('worksheet>')) return 'unreadable'
  const known: string[] = []
  for (const item of elementsIn(texts, 'si')) {
    known.push(wordsOf(item))
    await pause()
  }
  const rows: SheetRead['rows'] = []
  let number = 0
  for (const row of elementsIn(text, 'row', firstCells)) {
    number += 1
    const cells = cellsOf(row, known)
    if (cells.some(isFilled)) rows.push({ number: Number(attributeOf(row, 'r')) || number, cells })
    await pause()
  }
  const [settings] = childrenOf(workbook, 'workbookPr')
  const isFrom1904 = /^(1|true)$/.test(attributeOf(settings, 'date1904'))
  return { rows, daysBefore: isFrom1904 ? 1462 : 0 }
}

/** A row without the cells behind the last column: some programs write thousands of empty ones with a border. */
function firstCells(row: string): string {
  const opening = /<(?:\w+:)?c(?=[\s/>])/g
  for (let cells = 0; opening.test(row); cells++) {
    if (cells < MOST_COLUMNS) continue
    const end = row.lastIndexOf('</')
    return row.slice(0, row.lastIndexOf('<', opening.lastIndex - 1)) + row.slice(end)
  }
  return row
}

function pathOfFirst(workbook: Element | undefined, parts: Map<string, string>): string {
  const [sheets] = childrenOf(workbook, 'sheets')
  const id = attributeOf(childrenOf(sheets, 'sheet')[0], 'id')
  const [relations] = childrenOf(readXml(parts.get('xl/_rels/workbook.xml.rels') ?? ''), 'Relationships')
  const relation = childrenOf(relations, 'Relationship').find((one) => attributeOf(one, 'Id') === id)
  return `xl/${attributeOf(relation, 'Target').replace(/^\/?xl\//, '')}`
}

function cellsOf(row: Element, known: string[]): SheetCell[] {
  const cells: SheetCell[] = []
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(attributeOf(cell, 'r')) ?? cells.length
    if (column < MOST_COLUMNS)
      cells[column] = { text: wordIn(cell, known).slice(0, LONGEST_TEXT), isFormula: 'f' in cell }
  }
  return Array.from(cells, (cell) => cell ?? NO_CELL)
}

/** Column of an address, counted from 0: that of B7 is 1. */
function columnOf(address: string): number | undefined {
  const letters = address.match(/^[A-Z]{1,3}(?=\d)/)?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : undefined
}

function wordIn(cell: Element, known: string[]): string {
  const kind = attributeOf(cell, 't')
  const value = textOf(childrenOf(cell, 'v')[0])
  if (kind === 's') return known[Number(value)] ?? ''
  if (kind === 'inlineStr') return wordsOf(childrenOf(cell, 'is')[0])
  return (kind === '' || kind === 'n') && value !== '' ? String(Number(value)) : value
}

/** Words of a cell, in one piece or in pieces of different fonts. */
function wordsOf(item: Element | undefined): string {
  const pieces = [item, ...childrenOf(item, 'r')].flatMap((part) => childrenOf(part, 't'))
  return pieces.map(textOf).join('').slice(0, LONGEST_TEXT)
}

function isFilled({ text, isFormula }: SheetCell): boolean {
  return isFormula || text.trim() !== ''
}
