import { decideSides } from './decideSides'
import { type Side, wishOf } from './sides'

/** Sides in short: `fs` = first, then second. */
const sides = (words: string): Side[] => [...words].map((each) => (each === 'f' ? 'first' : 'second'))

test.each([
  ['', undefined],
  ['f', { side: 'second', absolute: false }],
  ['s', { side: 'first', absolute: false }],
  ['fs', { side: 'first', absolute: false }],
  ['ff', { side: 'second', absolute: true }],
  ['sfss', { side: 'first', absolute: true }],
  ['ffsff', { side: 'second', absolute: true }],
  ['fsff', { side: 'second', absolute: true }],
  ['fsf', { side: 'second', absolute: false }],
])('after %j one wishes for %j', (history, wish) => {
  expect(wishOf(sides(history))).toEqual(wish)
})

test.each([
  ['', '', 1, 'first', 'board'],
  ['', '', 2, 'second', 'board'],
  ['f', 's', 1, 'second', 'wishes'],
  ['', 'f', 1, 'first', 'wishes'],
  ['ff', 'f', 1, 'second', 'absoluteWish'],
  ['fsf', 'sff', 1, 'first', 'absoluteWish'],
  ['f', 'fs', 1, 'second', 'wishes'],
  ['fsfsf', 'sffsf', 1, 'first', 'lastDifference'],
  ['sf', 'f', 1, 'first', 'surplus'],
  ['f', 'f', 2, 'second', 'board'],
])('%j against %j at table %i: the smaller number is %s (%s)', (a, b, table, side, reason) => {
  expect(decideSides(sides(a), sides(b), table)).toEqual({ side, reason })
})
