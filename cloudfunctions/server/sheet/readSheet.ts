import { atLeisure, type Pause } from '#server/heavy/atLeisure'
import { type MergedCells, NO_CELL, type SheetCell, type SheetRead } from '#shared/sheetCell'
import { unpack } from './unpack'
import { attributeOf, childrenOf, type Element, elementsIn, hasMoreThan, readXml, textOf } from './xml'

/** Limit of rows, empty ones with a border included, since a function has 256 MB for everything. */
const MOST_ROWS = 6000
/** Limit of different texts, those of other sheets in the file included. */
const MOST_TEXTS = 100_000
const MOST_COLUMNS = 100
/** Longest text of a cell that is read: what is longer is neither a name nor a number, and is cut. */
const LONGEST_TEXT = 200
const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/

/** Rows of each sheet that are looked at to choose one, and sheets that are looked at. */
const PEEK = 30
const MOST_SHEETS = 30

type Unread = 'too_large' | 'unreadable'

/** What was read of a workbook: one sheet, its name, and those that were not read. */
export interface WorkbookRead extends SheetRead {
  name: string
  others: string[]
}

/**
 * One sheet of an XLSX, cell by cell: the first visible one that `rank` likes best, by its first rows. Formulas are
 * marked and never worked out. Whatever the file holds, it is read in slices, beside the function's other calls.
 */
export function readSheet(
  bytes: Uint8Array,
  rank: (peek: SheetRead) => number = () => 0
): Promise<WorkbookRead | Unread> {
  return atLeisure(async (pause) => {
    try {
      const parts = await unpack(bytes, (name) => PARTS.test(name), pause)
      return parts === 'too_large' ? parts : await readParts(parts, { rank, pause })
    } catch {
      return 'unreadable'
    }
  })
}

interface Reading {
  rank: (peek: SheetRead) => number
  pause: Pause
}

async function readParts(parts: Map<string, string>, { rank, pause }: Reading): Promise<WorkbookRead | Unread> {
  const [workbook] = childrenOf(readXml(parts.get('xl/workbook.xml') ?? ''), 'workbook')
  const texts = parts.get('xl/sharedStrings.xml') ?? ''
  const all = sheetsOf(workbook, parts)
  const seen = all.filter(({ isVisible, text }) => isVisible && text !== '').slice(0, MOST_SHEETS)
  if (!workbook || seen.length === 0) return 'unreadable'
  if (hasMoreThan(MOST_TEXTS, 'si', texts)) return 'too_large'
  const known: string[] = []
  for (const item of elementsIn(texts, 'si')) {
    known.push(wordsOf(item))
    await pause()
  }
  const [settings] = childrenOf(workbook, 'workbookPr')
  const daysBefore = /^(1|true)$/.test(attributeOf(settings, 'date1904')) ? 1462 : 0
  const chosen = await choose(seen, async ({ text }) => {
    return rank({ rows: await rowsOf(text, { known, pause, most: PEEK }), daysBefore, merged: [] })
  })
  const { text, name } = chosen
  if (hasMoreThan(MOST_ROWS, 'row', text)) return 'too_large'
  if (!text.trimEnd().endsWith('worksheet>')) return 'unreadable'
  const rows = await rowsOf(text, { known, pause, most: MOST_ROWS })
  const others = all.filter((sheet) => sheet !== chosen).map((sheet) => sheet.name)
  return { rows, daysBefore, merged: await mergedIn(text, pause), name, others }
}

async function choose(sheets: WrittenSheet[], rankOf: (sheet: WrittenSheet) => Promise<number>): Promise<WrittenSheet> {
  let best = sheets[0] as WrittenSheet
  if (sheets.length === 1) return best
  let most = await rankOf(best)
  for (const sheet of sheets.slice(1)) {
    const rank = await rankOf(sheet)
    if (rank > most) [best, most] = [sheet, rank]
  }
  return best
}

interface Rows {
  known: string[]
  pause: Pause
  most: number
}

async function rowsOf(text: string, { known, pause, most }: Rows): Promise<SheetRead['rows']> {
  const rows: SheetRead['rows'] = []
  let number = 0
  for (const row of elementsIn(text, 'row', firstCells)) {
    number = Number(attributeOf(row, 'r')) || number + 1
    const cells = cellsOf(row, known)
    const isHidden = /^(1|true)$/.test(attributeOf(row, 'hidden'))
    if (cells.some(isFilled)) rows.push({ number, cells, ...(isHidden && { isHidden }) })
    if (rows.length >= most) break
    await pause()
  }
  return rows
}

async function mergedIn(text: string, pause: Pause): Promise<MergedCells[]> {
  const merged: MergedCells[] = []
  for (const cell of elementsIn(text, 'mergeCell')) {
    const [, first = '', top, last = '', bottom] = attributeOf(cell, 'ref').match(AREA) ?? []
    const [left, right] = [columnOf(`${first}${top}`), columnOf(`${last}${bottom}`)]
    if (left !== undefined && right !== undefined)
      merged.push({ top: Number(top), bottom: Number(bottom), left, right })
    if (merged.length >= MOST_ROWS) break
    await pause()
  }
  return merged
}

const AREA = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/

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

interface WrittenSheet {
  name: string
  isVisible: boolean
  text: string
}

function sheetsOf(workbook: Element | undefined, parts: Map<string, string>): WrittenSheet[] {
  const [relations] = childrenOf(readXml(parts.get('xl/_rels/workbook.xml.rels') ?? ''), 'Relationships')
  const targets = new Map(
    childrenOf(relations, 'Relationship').map((one) => [attributeOf(one, 'Id'), attributeOf(one, 'Target')])
  )
  const [sheets] = childrenOf(workbook, 'sheets')
  return childrenOf(sheets, 'sheet').map((sheet) => {
    const target = targets.get(attributeOf(sheet, 'id')) ?? ''
    const isVisible = !/hidden$/i.test(attributeOf(sheet, 'state'))
    const text = parts.get(`xl/${target.replace(/^\/?xl\//, '')}`) ?? ''
    return { name: attributeOf(sheet, 'name').slice(0, 40), isVisible, text }
  })
}

function cellsOf(row: Element, known: string[]): SheetCell[] {
  const cells: SheetCell[] = []
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(attributeOf(cell, 'r')) ?? cells.length
    if (column >= MOST_COLUMNS) continue
    const isError = attributeOf(cell, 't') === 'e'
    const text = wordIn(cell, known).slice(0, LONGEST_TEXT)
    cells[column] = { text, isFormula: 'f' in cell, ...(isError && { isError }) }
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
