import * as v from 'valibot'
import { RoundRobinSchema } from './input'
import { scheduleRoundRobin } from './scheduleRoundRobin'

function schedule(count: number, given: { double?: boolean; boards?: number } = {}) {
  const entrants = Array.from({ length: count }, (_none, index) => String(index + 1))
  const answer = scheduleRoundRobin(v.parse(RoundRobinSchema, { entrants, ...given }))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value.rounds
}
const words = (rounds: ReturnType<typeof schedule>) =>
  rounds.map((games) => games.map(({ first, second }) => `${first}-${second}`).join(' '))

test('the printed tables for 3–4 and 5–6', () => {
  expect(words(schedule(4))).toEqual(['1-4 2-3', '4-3 1-2', '2-4 3-1'])
  expect(words(schedule(3))).toEqual(['2-3', '1-2', '3-1'])
  expect(words(schedule(6))).toEqual(['1-6 2-5 3-4', '6-4 5-3 1-2', '2-6 3-1 4-5', '6-5 1-4 2-3', '3-6 4-2 5-1'])
})

describe.each(Array.from({ length: 14 }, (_none, index) => index + 3))('of %i', (count) => {
  test('everybody meets everybody once, and moves first in half of the games', () => {
    const games = schedule(count).flat()
    const met = new Set(games.map(({ first, second }) => [first, second].sort().join(' ')))
    expect([games.length, met.size]).toEqual([(count * (count - 1)) / 2, (count * (count - 1)) / 2])
    const firsts = (id: string) => games.filter(({ first }) => first === id).length
    for (let id = 1; id <= count; id++) expect(Math.abs(2 * firsts(String(id)) - (count - 1))).toBeLessThanOrEqual(1)
  })

  test('in a double one both move first once, nobody thrice in a row', () => {
    const rounds = schedule(count, { double: true })
    expect(new Set(rounds.flat().map(({ first, second }) => `${first} ${second}`)).size).toBe(count * (count - 1))
    for (let id = 1; id <= count; id++) {
      const sides = rounds.flatMap((games) =>
        games.flatMap(({ first, second }) => (first === String(id) ? 'f' : second === String(id) ? 's' : []))
      )
      expect(sides.join('')).not.toMatch(/fff|sss/)
    }
  })
})

test('the first-named team has red on odd boards', () => {
  const [[game] = []] = schedule(4, { boards: 3 })
  expect(game?.boards?.map(({ first }) => first)).toEqual(['1', '4', '1'])
})

test('a doubled entrant is refused', () => {
  expect(scheduleRoundRobin({ entrants: [{ id: 'a' }, { id: 'a' }], double: false })).toMatchObject({
    reason: 'doubled_entrant',
  })
})
