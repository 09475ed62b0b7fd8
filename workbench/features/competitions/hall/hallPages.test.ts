import type { RoundView, StandingRow, TableSeen } from '#shared/competitions/play/view'
import { hallPages } from './hallPages'

const who = (no: number) => ({ no, name: `棋手${no}`, unit: '长桥运输' })
const tables = (count: number) =>
  Array.from({ length: count }, (_, at): TableSeen => {
    return { table: at + 1, first: who(2 * at + 1), second: who(2 * at + 2), state: 'open' }
  })
const rows = (count: number) =>
  Array.from({ length: count }, (_, at): StandingRow => ({ ...who(at + 1), place: at + 1, points: 0, values: [] }))
const round = (count: number) => ({ tables: tables(count) }) as RoundView

test.each([
  [
    'a full hall',
    47,
    95,
    [
      'tables 1-24',
      'tables 25-47',
      'names',
      'names',
      'names',
      'names',
      'places 1-24',
      'places 25-48',
      'places 49-72',
      'places 73-95',
    ],
  ],
  ['one screenful', 24, 24, ['tables 1-24', 'names', 'names', 'places 1-24']],
  ['before the first round', 0, 3, ['places 1-3']],
  ['nobody', 0, 0, []],
])('the screen of %s turns through every table and every place', (_what, played, entrants, pages) => {
  const found = hallPages(played > 0 ? round(played) : undefined, { rows: rows(entrants) })
  expect(found.map(({ kind, from, to }) => (kind === 'names' ? kind : `${kind} ${from}-${to}`))).toEqual(pages)
})

test('whoever looks for their name finds it by its sound, with table and side; a table that is over is looked for by nobody', () => {
  const named = (no: number, name: string) => ({ no, name, unit: '长桥运输' })
  const tables: TableSeen[] = [
    { table: 1, first: named(1, '周示例'), second: named(2, '安示例'), state: 'open' },
    { table: 2, first: named(3, '曹示例'), second: named(4, '白示例'), state: 'final', result: '1-0' },
  ]
  const pages = hallPages({ tables } as RoundView, { rows: [] })
  const seats = pages.flatMap((page) => (page.kind === 'names' ? page.seats : []))
  expect(seats.map(({ who: { name }, table, side }) => [name, table, side])).toEqual([
    ['安示例', 1, 'second'],
    ['周示例', 1, 'first'],
  ])
})
