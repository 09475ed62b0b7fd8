import type { BoardTable } from '#shared/competitions/play/view'
import { tableRows, toldWords } from './tableRows'

function aTable(table: number, state: BoardTable['state'], over: Partial<BoardTable> = {}): BoardTable {
  return {
    ...{ id: `t${table}`, rev: 0, table, state, reports: {}, history: [], points: { first: 0, second: 0 } },
    ...{
      first: { no: 2 * table, name: `红${table}`, unit: '' },
      second: { no: 2 * table + 1, name: `黑${table}`, unit: '' },
    },
    say: { first: '', second: '' },
    ...over,
  }
}

const tables = [aTable(1, 'final'), aTable(2, 'open'), aTable(3, 'disputed'), aTable(4, 'reported'), aTable(12, 'open')]
const shown = (asked: { all: boolean; search: string }) => tableRows(tables, asked).map(({ table }) => table)

test('what needs somebody stands first, and what is over is left out unless all are wanted', () => {
  expect(shown({ all: false, search: '' })).toEqual([3, 4, 2, 12])
  expect(shown({ all: true, search: '' })).toEqual([3, 4, 2, 12, 1])
})

test('a table is found by its number, in whole, and by a name', () => {
  expect(shown({ all: true, search: '1' })).toEqual([1])
  expect(shown({ all: true, search: '黑12' })).toEqual([12])
})

test('what each has told is said from their own side, and how long the other has kept silent', () => {
  const [at, now] = [0, 6.5 * 60_000]
  const told = aTable(3, 'disputed', { reports: { first: { result: '1-0', at }, second: { result: '1/2', at } } })
  expect(toldWords(told, now)).toBe('红：我赢了，黑：和棋')
  const one = aTable(4, 'reported', { reports: { second: { result: '1-0', at } } })
  expect(toldWords(one, now)).toBe('黑：我输了，红方 6 分钟没点')
  expect(toldWords(aTable(2, 'open'), now)).toBe('')
})
