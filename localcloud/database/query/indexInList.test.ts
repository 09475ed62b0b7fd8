import * as mingo from 'mingo/operators/expression'
import { indexInList } from './indexInList'
import { mingoContext } from './mingoContext'

const turns = [{ member: 'Li' }, { other: 1 }, { member: 'Wang', turn: 7 }, { member: 'Zhao' }]
const row = { turns, none: [], text: 'Li', mixed: [1, { member: 'Li' }], nested: [{ member: { id: 'Li' } }] }

describe('the index of a value in a list', () => {
  test.each([
    ['$turns.member', 'Li'],
    ['$turns.member', 'Wang'],
    ['$turns.member', 'Zhao'],
    ['$turns.member', 'Nobody'],
    ['$turns.turn', 7],
    ['$none.member', 'Li'],
  ])('%s, %j, is found without making objects, and is the one that mingo finds', (path, wanted) => {
    const slow = mingo.$indexOfArray(row, [path, wanted] as never, { context: mingoContext } as never)
    expect(indexInList(row, [path, wanted])).toBe(slow)
  })

  test.each([
    [['$missing.member', 'Li']],
    [['$text.member', 'Li']],
    [['$mixed.member', 'Li']],
    [['$turns.0', 'Li']],
    [['$nested.member.id', 'Li']],
    [['$$ROOT.turns', 'Li']],
    [['$turns.member', '$text']],
    [['$turns.member', ['Li']]],
    [['$turns.member', 'Li', 1]],
    [{ input: '$turns' }],
  ])('%j is left to mingo', (expression) => {
    expect(indexInList(row, expression)).toBeUndefined()
  })
})
