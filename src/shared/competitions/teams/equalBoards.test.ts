import { equalBoards } from './equalBoards'
import type { RubberSeen } from './view'

const rules = { order: 'boards', boards: 2 } as const
const rubber = (no: number, result?: RubberSeen['result']): RubberSeen => ({
  ...{ no, first: [], second: [] },
  ...(result && { result }),
})
const equal = { first: 2, second: 2 }

test.each([
  ['won by the first board', [rubber(1, '0-1'), rubber(2, '1-0')], 'final', '0-1', equal, 'ahead'],
  ['all drawn', [rubber(1, '1/2'), rubber(2, '1/2')], 'open', undefined, equal, 'onceMore'],
  ['a draw that counts', [rubber(1, '1/2'), rubber(2, '1/2')], 'final', '1/2', equal, undefined],
  ['not over', [rubber(1, '1/2'), rubber(2)], 'open', undefined, { first: 1, second: 1 }, undefined],
  ['not equal', [rubber(1, '1-0'), rubber(2, '1/2')], 'final', '1-0', { first: 3, second: 1 }, undefined],
  ['a team that did not come', [rubber(1), rubber(2)], 'final', '1-0f', { first: 0, second: 0 }, undefined],
] as const)('%s', (_what, rubbers, state, result, score, told) => {
  expect(equalBoards({ rules, rubbers: [...rubbers], state, score, ...(result && { result }) })).toBe(told)
})
