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
  const { parts, goes, isDoubled } = swapTurn(before, { from: 'b', to: 'a', closesAt: 9, now: 5 })
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

describe('in teams', () => {
  const rule = { kind: 'team' as const, least: 2, most: 3, hours: 24 }
  const swap = { from: 'b', to: 'a', rule, closesAt: 9, now: 5 }
  const team = { captain: 'b', code: 'code', isWhole: true as const, women: ['b'], rev: 0 }
  const teamed = (people: string[]) => {
    const [first = '', ...others] = people
    const one = book(first)
    const key = turnKey(first)
    const turn = one.turns[key]
    if (!turn) throw new Error('There is nobody.')
    return {
      ...one,
      turns: { [key]: { ...turn, people, team } },
      people: [...one.people, ...others.map((id) => ({ id, turn: key }))],
    }
  }

  test('the same person goes on under the other row, and leads as before', () => {
    const { parts, isDoubled } = swapTurn(teamed(['b', 'x']), swap)
    expect(Object.values(parts.turns)).toMatchObject([
      { people: ['a', 'x'], team: { captain: 'a', women: ['a'], isWhole: true } },
    ])
    expect(parts.people.map(({ id }) => id)).toEqual(['a', 'x'])
    expect(isDoubled).toBe(false)
  })

  test('whoever was in one team twice is in it once, and the team stays', () => {
    const { parts, goes, isDoubled } = swapTurn(teamed(['b', 'a']), swap)
    expect(Object.values(parts.turns)).toMatchObject([{ people: ['a'], team: { captain: 'a', until: 9 } }])
    expect(parts.forming).toEqual([{ key: turnKey('b'), until: 9 }])
    expect({ goes, isDoubled }).toEqual({ goes: undefined, isDoubled: true })
  })
})

test('a turn keeps its name, so that its message is not sent again', () => {
  const { parts } = swapTurn(book('b'), { from: 'b', to: 'a', closesAt: 9, now: 5 })
  expect(parts.turns[turnKey('a')]).toMatchObject({ people: ['a'], turn: 'turn-b', at: 1 })
})
