import { anEvent } from '#shared/testing/anEvent'
import { bookOf } from '../../testing/places/bookOf'
import { whoIsIn } from '../../testing/places/whoIsIn'
import { turnKey } from '../places/turnKey'
import { swapTurn } from './swapTurn'

const seats = (names: string) => names.split('').map((member) => ({ member, turn: `turn-${member}`, at: 1 }))
const book = (held: string, waiting = '', removed = '') => ({
  ...bookOf(anEvent({ capacity: held.length + 1 }), seats(held), seats(waiting)),
  removed: seats(removed).map((seat) => ({ ...seat, reason: '' })),
})

/** Who has a place / the line, what was given back, and whether both had one, once `a` stands for `b` too. */
function merged(...given: Parameters<typeof book>): string {
  const before = book(...given)
  const { parts, goes, isDoubled } = swapTurn(before, { from: 'b', to: 'a' })
  const { held, waiting } = whoIsIn({ ...before, ...parts })
  return `${held.join('')}/${waiting.join('')} ${goes?.state ?? 'nothing'}${isDoubled ? ' back' : ''}`
}

test.each([
  ['a place goes over', ['xb', ''], 'xa/ nothing'],
  ['a position goes over', ['x', 'yb'], 'x/ya nothing'],
  ['of two places one is given back', ['axb', ''], 'ax/ held back'],
  ['the place stays, the position goes', ['b', 'xa'], 'a/x waiting back'],
  ['its own place stays, the position goes', ['a', 'xb'], 'a/x waiting back'],
  ['of two positions the first stays', ['x', 'byaz'], 'x/ayz waiting back'],
  ['whoever was taken out gets none', ['xb', '', 'a'], 'x/ held back'],
] as const)('%s', (_what, given, result) => {
  expect(merged(...(given as unknown as Parameters<typeof book>))).toBe(result)
})

test('a turn keeps its name, so that its message is not sent again', () => {
  const { parts } = swapTurn(book('b'), { from: 'b', to: 'a' })
  expect(parts.turns[turnKey('a')]).toMatchObject({ people: ['a'], turn: 'turn-b', at: 1 })
})
