import { swapTurn } from './swapTurn'

const turns = (names: string) => names.split('').map((member) => ({ member, turn: `turn-${member}`, at: 1 }))
const book = (held: string, waiting = '', removed = '') => ({
  ...{ holders: turns(held), waiting: turns(waiting), left: 1 },
  removed: turns(removed).map((turn) => ({ ...turn, reason: '' })),
})

/** Holders / queue, free places, and whether one was given back, once `a` stands for `b` too. */
function merged(...given: Parameters<typeof book>): string {
  const { holders, waiting, left, isDoubled } = swapTurn(book(...given), { from: 'b', to: 'a' })
  const names = (all: { member: string }[]) => all.map(({ member }) => member).join('')
  return `${names(holders)}/${names(waiting)} ${left}${isDoubled ? ' one back' : ''}`
}

test.each([
  ['a place goes over', ['xb', ''], 'xa/ 1'],
  ['a position goes over', ['x', 'yb'], 'x/ya 1'],
  ['of two places one is given back', ['axb', ''], 'ax/ 2 one back'],
  ['the place stays, the position goes', ['b', 'xa'], 'a/x 1 one back'],
  ['its own place stays, the position goes', ['a', 'xb'], 'a/x 1 one back'],
  ['of two positions the first stays', ['x', 'byaz'], 'x/ayz 1 one back'],
  ['whoever was taken out gets none', ['xb', '', 'a'], 'x/ 2 one back'],
] as const)('%s', (_what, given, result) => {
  expect(merged(...(given as unknown as Parameters<typeof book>))).toBe(result)
})

test('a turn keeps its name, so that its message is not sent again', () => {
  const { holders } = swapTurn(book('b'), { from: 'b', to: 'a' })
  expect(holders).toEqual([{ member: 'a', turn: 'turn-b', at: 1 }])
})
