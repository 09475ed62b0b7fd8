import { RATING_START, type RatedGame, ratePlayers, shownRating, strongestFirst } from './ratePlayers'

const won = (first: string, second: string): RatedGame => ({ first, second, score: 1 })
const drawn = (first: string, second: string): RatedGame => ({ first, second, score: 0.5 })

test('a win between equals moves both by half a step, a draw moves nobody', () => {
  const one = ratePlayers([{ id: 'a', at: 1, games: [won('An', 'Bai'), drawn('Cao', 'Du')] }])
  expect(one.get('An')).toEqual({ rating: RATING_START + 20, games: 1 })
  expect(one.get('Bai')).toEqual({ rating: RATING_START - 20, games: 1 })
  expect(one.get('Cao')?.rating).toBe(RATING_START)
})

test('a win against somebody stronger counts more than one against somebody weaker', () => {
  const before = { id: 'a', at: 1, games: [won('An', 'Bai'), won('An', 'Cao'), won('Du', 'Bai')] }
  const gain = (opponent: string) => {
    const after = ratePlayers([before, { id: 'b', at: 2, games: [won('New', opponent)] }])
    return (after.get('New')?.rating ?? 0) - RATING_START
  }
  expect(gain('An')).toBeGreaterThan(gain('Du'))
  expect(gain('Du')).toBeGreaterThan(gain('Bai'))
})

test('points are moved, not made: the sum of new players stays', () => {
  const games = [won('An', 'Bai'), won('Bai', 'Cao'), drawn('Cao', 'An'), won('Du', 'An')]
  const sum = [...ratePlayers([{ id: 'a', at: 1, games }]).values()].reduce((all, { rating }) => all + rating, 0)
  expect(sum).toBeCloseTo(4 * RATING_START, 9)
})

test('the order in which rows are read changes nothing, not even the last digit', () => {
  const games = ['An', 'Bai', 'Cao', 'Du', 'E'].flatMap((first, at, all) =>
    all.slice(at + 1).map((second, by) => (by % 2 ? won(second, first) : drawn(first, second)))
  )
  const editions = [1, 2, 3].map((at) => ({ id: `c${at}`, at, games: games.slice(at) }))
  const read = ratePlayers(editions)
  const again = ratePlayers([...editions].reverse().map((one) => ({ ...one, games: [...one.games].reverse() })))
  for (const [id, rating] of read) expect(again.get(id)).toEqual(rating)
})

test('a later competition is weighed by what the earlier have left', () => {
  const games = [won('An', 'Bai')]
  const twice = ratePlayers([
    { id: 'a', at: 1, games },
    { id: 'b', at: 2, games },
  ]).get('An')
  expect(twice?.games).toBe(2)
  expect((twice?.rating ?? 0) - RATING_START).toBeLessThan(40)
  expect(ratePlayers([{ id: 'a', at: 1, games: [...games, ...games] }]).get('An')?.rating).toBe(RATING_START + 40)
})

test('few games show no number; whoever has played nothing is in no order', () => {
  const ratings = ratePlayers([{ id: 'a', at: 1, games: [won('An', 'Bai')] }])
  expect(shownRating(ratings.get('An'))).toBeUndefined()
  expect(shownRating({ rating: 1523.5, games: 5 })).toBe(1524)
  expect(strongestFirst(['Bai', 'New', 'An'], ratings)).toEqual(['An', 'Bai'])
})
