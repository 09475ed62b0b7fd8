import { cellFaults } from '../../sheets/cellFault'
import type { SheetLine } from '../../sheets/linesBelow'
import { plainLine } from '../../typedText'
import { type PastColumn, pastKind } from './pastKind'

/** What stands in one line, and why it cannot be taken. */
export interface PastLine {
  row: number
  place: number
  name: string
  unit: string
  points?: number
  faults: string[]
}

const LONGEST_NAME = 20
const LONGEST_UNIT = 60
const MOST_PLACES = 999

/** 读一行名次. A place in figures, perhaps as 第 3 名; who and from where; points only where they are a number. */
export function readPastLine({ row, cells }: Pick<SheetLine<PastColumn>, 'row' | 'cells'>): PastLine {
  const word = (column: PastColumn) => plainLine(cells[column].text)
  const bad = new Set(cellFaults(cells, pastKind).map(({ column }) => column))
  const place = Number(/^第?\s*(\d{1,3})\s*名?$/.exec(word('place'))?.[1] ?? 0)
  const points = word('points')
  const faults = [
    ...cellFaults(cells, pastKind).map(({ fault }) => fault),
    ...(bad.has('place') ? [] : placeFaults(word('place'), place)),
    ...(bad.has('name') ? [] : wordFaults('姓名', word('name'), LONGEST_NAME)),
    ...(bad.has('unit') ? [] : wordFaults('单位', word('unit'), LONGEST_UNIT)),
    ...(bad.has('points') || points === '' || isPoints(points) ? [] : ['积分要填数字，没有就空着']),
  ]
  return {
    ...{ row, place, name: word('name'), unit: word('unit'), faults },
    ...(isPoints(points) && { points: Number(points) }),
  }
}

function placeFaults(typed: string, place: number): string[] {
  if (typed === '') return ['名次没有填']
  return place >= 1 && place <= MOST_PLACES ? [] : ['名次要填数字，例如 3 或第 3 名']
}

function wordFaults(name: string, word: string, most: number): string[] {
  if (word === '') return [`${name}没有填`]
  return [...word].length > most ? [`${name}太长，最多 ${most} 个字`] : []
}

function isPoints(word: string): boolean {
  return /^\d{1,4}(\.\d{1,2})?$/.test(word)
}
