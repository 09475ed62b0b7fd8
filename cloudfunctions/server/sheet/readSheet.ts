import type { SheetCell, SheetRead } from '#shared/sheetCell'
import { unpack } from './unpack'
import { attributeOf, childrenOf, type Element, elementsIn, readXml, textOf } from './xml'

/** Limit of rows, empty ones with a border included, since a function has 256 MB for everything. */
const MOST_ROWS = 6000
const NO_CELL: SheetCell = { text: '', isFormula: false }
const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/

/** The first sheet of an XLSX, cell by cell. Formulas are marked and never worked out. */
export function readSheet(bytes: Uint8Array): SheetRead | 'too_large' | 'unreadable' {
  try {
    const parts = unpack(bytes, (name) => PARTS.test(name))
    return parts === 'too_large' ? parts : readParts(parts)
  } catch {
    return 'unreadable'
  }
}

function readParts(parts: Map<string, string>): SheetRead | 'too_large' | 'unreadable' {
  const [workbook] = childrenOf(readXml(parts.get('xl/workbook.xml') ?? ''), 'workbook')
  const text = parts.get(pathOfFirst(workbook, parts))
  if (!workbook || !text) return 'unreadable'
  if ((text.match(/<(?:\w+:)?row[\s/>]/g)?.length ?? 0) > MOST_ROWS) return 'too_large'
  if (!text.trimEnd().endsWith('worksheet>')) return 'unreadable'
  const known = Array.from(elementsIn(parts.get('xl/sharedStrings.xml') ?? '', 'si'), wordsOf)
  const rows = Array.from(elementsIn(text, 'row'), (row, index) => ({
    number: Number(attributeOf(row, 'r')) || index + 1,
    cells: cellsOf(row, known),
  }))
  const [settings] = childrenOf(workbook, 'workbookPr')
  const isFrom1904 = /^(1|true)$/.test(attributeOf(settings, 'date1904'))
  return { rows: rows.filter(({ cells }) => cells.some(isFilled)), daysBefore: isFrom1904 ? 1462 : 0 }
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
    if (column < 100) cells[column] = { text: wordIn(cell, known), isFormula: 'f' in cell }
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
  return pieces.map(textOf).join('')
}

function isFilled({ text, isFormula }: SheetCell): boolean {
  return isFormula || text.trim() !== ''
}
