import { readGames, resultByGames } from './readGames'
import { typedGames } from './typedGames'

test.each([
  [
    '11-8 9-11 11-5',
    [
      [11, 8],
      [9, 11],
      [11, 5],
    ],
  ],
  [
    '11 8 9 11',
    [
      [11, 8],
      [9, 11],
    ],
  ],
  [
    '11：8，12：10',
    [
      [11, 8],
      [12, 10],
    ],
  ],
  ['11-8 9', undefined],
  ['<b>', undefined],
  ['=1+1', undefined],
  ['', undefined],
])('%s is read as %j', (line, games) => {
  expect(readGames(line)).toEqual(games)
})

test.each([
  [[['11', '8']], 5, { rows: 2, isOver: false }],
  [[['11', '10']], 5, { rows: 1, isOver: false, fault: expect.stringContaining('第 1 局 11 比 10') }],
  [
    [
      ['11', '8'],
      ['11', '8'],
      ['11', '8'],
    ],
    5,
    { rows: 3, isOver: true },
  ],
  [
    [
      ['11', '8'],
      ['', ''],
    ],
    3,
    { rows: 2, isOver: false },
  ],
  [
    [
      ['11', '8'],
      ['11', '8'],
      ['9', '9'],
    ],
    3,
    { rows: 2, isOver: true },
  ],
] as [[string, string][], number, object][])('typed %j of best of %i', (typed, bestOf, expected) => {
  expect(typedGames(typed, bestOf)).toMatchObject(expected)
})

test('whoever has won more games has won', () => {
  expect(
    resultByGames([
      [11, 8],
      [9, 11],
      [9, 11],
    ])
  ).toBe('0-1')
})
