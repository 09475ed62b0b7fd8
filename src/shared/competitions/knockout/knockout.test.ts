import { aKnockout, answered, type KnockoutGiven, playedOut } from '../testing/aKnockout'

const entrants = (count: number) =>
  Array.from({ length: count }, (_none, index) => ({ id: `p${index + 1}`, rank: index + 1 }))
const lines = ['p1', 'p8', 'p5', 'p4', 'p3', 'p6', 'p7', 'p2']
const eight: KnockoutGiven = { entrants: entrants(8), lines, thirdPlace: true }
const won = (words: string) =>
  words.split(' ').map((each) => ({ match: each.split(':')[0] ?? '', winner: each.split(':')[1] ?? '' }))
const FIRST_ROUND = '1-1:p1 1-2:p4 1-3:p3 1-4:p2'
const ALL = `${FIRST_ROUND} 2-1:p1 2-2:p2 3-1:p1 p3:3-1:p4`
const results = (words: string) =>
  won(words.replaceAll('p3:3-1', 'p3%3-1')).map((each) => ({ ...each, match: each.match.replace('%', ':') }))

describe('playing on', () => {
  test('winners meet, losing semi-finalists play for third, and the places are told', () => {
    const { matches, places } = aKnockout({ ...eight, results: results(ALL) })
    expect(matches.find(({ id }) => id === 'p3:3-1')).toMatchObject({ a: 'p4', b: 'p3', winner: 'p4', places: [3, 4] })
    expect(places).toEqual([
      { place: 1, ids: ['p1'] },
      { place: 2, ids: ['p2'] },
      { place: 3, ids: ['p4'] },
      { place: 4, ids: ['p3'] },
      { place: 5, ids: ['p8', 'p5', 'p6', 'p7'] },
    ])
  })

  test('without a match for third both are third', () => {
    const { places } = aKnockout({
      ...eight,
      thirdPlace: false,
      results: results(`${FIRST_ROUND} 2-1:p1 2-2:p2 3-1:p1`),
    })
    expect(places.find(({ place }) => place === 3)).toEqual({ place: 3, ids: ['p4', 'p3'] })
  })

  test('a placement tree gives each of eight a place of his own', () => {
    const given = { ...eight, placement: 8 as const }
    const { places, matches } = aKnockout({ ...given, results: playedOut(given) })
    expect(places.map(({ place, ids }) => [place, ids.length])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((place) => [place, 1])
    )
    expect(matches).toHaveLength(12)
  })

  test.each([2, 3, 5, 6, 7, 12, 33, 100, 255, 256])('%i entrants have one winner', (count) => {
    const given: KnockoutGiven = { entrants: entrants(count), seed: 5, thirdPlace: count > 3 }
    const { places, matches } = aKnockout({ ...given, results: playedOut(given) })
    expect(places[0]?.ids).toHaveLength(1)
    expect(matches.filter(({ state }) => state === 'played')).toHaveLength(count - 1 + Number(count > 3))
    expect(places.flatMap(({ ids }) => ids)).toHaveLength(count)
  })

  test('walk-over, retirement and disqualification send the other on; the disqualified plays no more', () => {
    const { matches } = aKnockout({
      ...eight,
      results: [
        ...results('1-2:p4 1-3:p3 1-4:p2'),
        { match: '1-1', winner: 'p1', kind: 'walkover' },
        { match: '2-1', winner: 'p4', kind: 'disqualified' },
        {
          match: '2-2',
          games: [
            [11, 5],
            [3, 4],
          ],
          kind: 'retired',
          retired: 'b',
        },
      ],
      bestOf: 5,
    })
    expect(matches.find(({ id }) => id === '3-1')).toMatchObject({ a: 'p4', b: 'p3', state: 'playable' })
    expect(matches.find(({ id }) => id === 'p3:3-1')).toMatchObject({ a: null, b: 'p2', state: 'bye' })
  })

  test('when neither comes, the next opponent goes on', () => {
    const { matches } = aKnockout({
      ...eight,
      results: [{ match: '1-1', kind: 'doubleForfeit' }, ...results('1-2:p4')],
    })
    expect(matches.find(({ id }) => id === '2-1')).toMatchObject({ a: null, b: 'p4', winner: 'p4', state: 'bye' })
  })
})

describe('correcting an earlier result', () => {
  const correction = (words: string, apply = false) =>
    aKnockout({ ...eight, results: results(ALL), corrections: results(words), apply })

  test('lists exactly the later matches that become void, and changes nothing yet', () => {
    const { correction: told, matches } = correction('1-1:p8')
    expect(told).toMatchObject({ voids: ['2-1', '3-1', 'p3:3-1'], applied: false })
    expect(told?.text).toContain('2-1、3-1、p3:3-1')
    expect(matches.find(({ id }) => id === '1-1')?.winner).toBe('p1')
  })

  test('a semi-final voids the final and the match for third alone', () => {
    expect(correction('2-2:p3').correction?.voids).toEqual(['3-1', 'p3:3-1'])
  })

  test('the final voids nothing', () => {
    expect(correction('3-1:p2').correction).toMatchObject({ voids: [], text: '更正 3-1：后面的场次都不受影响。' })
  })

  test('the same winner voids nothing', () => {
    expect(correction('1-1:p1').correction?.voids).toEqual([])
  })

  test('applied, the void matches wait for new results', () => {
    const { matches } = correction('1-1:p8', true)
    expect(matches.find(({ id }) => id === '2-1')).toMatchObject({ a: 'p8', b: 'p4', state: 'playable', winner: null })
    expect(matches.find(({ id }) => id === '2-2')).toMatchObject({ state: 'played' })
  })
})

describe('is refused', () => {
  const five = aKnockout({ entrants: entrants(5) })
  const bye = five.matches.find(({ state }) => state === 'bye')?.id ?? ''
  test.each<[string, KnockoutGiven]>([
    ['unknown_match', { ...eight, results: [{ match: '9-9', winner: 'p1' }] }],
    ['doubled_result', { ...eight, results: results('1-1:p1 1-1:p8') }],
    ['not_playable', { ...eight, results: results('2-1:p1') }],
    ['unknown_entrant', { ...eight, results: results('1-1:p2') }],
    ['impossible_result', { ...eight, results: [{ match: '1-1' }] }],
    [
      'impossible_result',
      {
        ...eight,
        bestOf: 3,
        results: [
          {
            match: '1-1',
            winner: 'p8',
            games: [
              [11, 5],
              [11, 5],
            ],
          },
        ],
      },
    ],
    [
      'impossible_result',
      {
        ...eight,
        bestOf: 3,
        results: [
          {
            match: '1-1',
            games: [
              [11, 10],
              [11, 5],
            ],
          },
        ],
      },
    ],
    ['result_for_bye', { entrants: entrants(5), results: [{ match: bye, winner: 'p1' }] }],
    ['nothing_to_correct', { ...eight, results: results(FIRST_ROUND), corrections: results('2-1:p1') }],
    ['bad_lines', { ...eight, lines: [...lines.slice(0, 7), 'p1'] }],
    ['bad_lines', { ...eight, lines: lines.slice(0, 7) }],
    ['unknown_entrant', { ...eight, lines: [...lines.slice(0, 7), 'x'] }],
    ['doubled_entrant', { entrants: ['a', 'a'] }],
    ['no_entrants', { entrants: ['a'] }],
    ['bad_input', { groups: [['a', 'b'], ['c']] }],
  ])('%s', (reason, given) => {
    expect(answered(given)).toMatchObject({ ok: false, reason })
  })
})
