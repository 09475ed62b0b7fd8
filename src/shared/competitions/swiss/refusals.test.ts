import { aSwiss, entrants, round } from '../testing/aSwiss'
import { pairRound } from './pairRound'

type Given = Parameters<typeof aSwiss>[0]
const four = { entrants: entrants(4) }
const first = round('p1-p2 1-0, p3-p4 1/2')

test.each<[string, Given, string[], number | undefined]>([
  ['doubled_entrant', { entrants: [...entrants(2), { id: 'p1' }] }, ['p1'], undefined],
  [
    'doubled_number',
    {
      entrants: [
        { id: 'a', number: 1 },
        { id: 'b', number: 1 },
      ],
    },
    ['a', 'b'],
    undefined,
  ],
  ['unknown_entrant', { ...four, rounds: [round('p1-p9 1-0')] }, ['p9'], 1],
  ['doubled_result', { ...four, rounds: [first, round('p1-p3 1-0, p1-p4 0-1')] }, ['p1'], 2],
  ['self_pairing', { ...four, rounds: [round('p1-p1 1-0')] }, ['p1'], 1],
  ['result_for_bye', { ...four, rounds: [round('p1 1-0')] }, ['p1'], 1],
  ['result_for_bye', { ...four, rounds: [[{ first: 'p1', second: null }]] }, ['p1'], 1],
  ['impossible_result', { ...four, rounds: [round('p1-p2 bye')] }, ['p1', 'p2'], 1],
  ['not_in_round', { entrants: [{ id: 'a', joinedRound: 2 }, { id: 'b' }], rounds: [round('a-b 1-0')] }, ['a'], 1],
  ['not_in_round', { entrants: [{ id: 'a', leftRound: 1 }, { id: 'b' }], rounds: [[], round('a-b 1-0')] }, ['a'], 2],
  ['rematch', { ...four, rounds: [first, round('p2-p1 1-0, p3 bye, p4 absent')] }, ['p2', 'p1'], 2],
  ['round_paired_twice', { ...four, rounds: [first, first] }, ['p1', 'p2'], 2],
  ['round_paired_twice', { ...four, rounds: [first], round: 1 }, [], 1],
  ['round_unfinished', { ...four, rounds: [[{ first: 'p1', second: 'p2' }]] }, ['p1', 'p2'], 1],
  ['round_unfinished', { ...four, round: 2 }, [], 2],
  ['rounds_over', { ...four, rounds: [first], roundsTotal: 1 }, [], 2],
  ['no_entrants', { entrants: [{ id: 'a', status: 'withdrawn' }] }, [], 1],
  ['no_pairing', { entrants: entrants(2), rounds: [round('p1-p2 1-0')] }, ['p1', 'p2'], 2],
])('is refused, naming entrants and round: %s', (reason, given, who, when) => {
  const answer = pairRound(aSwiss(given))
  expect(answer).toMatchObject({ ok: false, reason, entrants: who, ...(when && { round: when }) })
  if (!answer.ok) for (const id of who) expect(answer.text).toContain(id)
  if (!answer.ok && when) expect(answer.text).toContain(`${when} 轮`)
})
