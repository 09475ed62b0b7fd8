import { anEvent } from '../../testing/anEvent'
import { findMisfit } from '../places/misfits'
import { needsOf, roomIn, type TeamRule } from './teamRule'
import { teamLines } from './teamWords'

const rule = (over: Partial<TeamRule> = {}): TeamRule => ({ kind: 'team', least: 3, most: 5, hours: 72, ...over })

test.each([
  ['one alone', {}, [1, 0], { missing: 2, missingWomen: 0, isWhole: false, room: 4 }],
  ['enough', {}, [3, 0], { missing: 0, missingWomen: 0, isWhole: true, room: 2 }],
  ['full', {}, [5, 0], { missing: 0, missingWomen: 0, isWhole: true, room: 0 }],
  ['enough, but for the women', { women: 2 }, [4, 1], { missing: 1, missingWomen: 1, isWhole: false, room: 1 }],
  ['neither', { women: 1 }, [1, 0], { missing: 2, missingWomen: 1, isWhole: false, room: 4 }],
] as const)('who is missing: %s', (_what, over, [people, women], needs) => {
  expect(needsOf(rule(over), { people, women })).toEqual(needs)
})

test.each([
  ['anybody, while there is room', {}, [4, 0], false, 'fits'],
  ['nobody into a full one', {}, [5, 0], true, 'team_full'],
  ['no man on the last place of a woman', { women: 1 }, [4, 0], false, 'team_needs_women'],
  ['the woman on it', { women: 1 }, [4, 0], true, 'fits'],
  ['a man beside it', { women: 1 }, [3, 0], false, 'fits'],
] as const)('a team takes %s', (_what, over, [people, women], isWoman, answer) => {
  expect(roomIn(rule(over), { people, women }, isWoman)).toBe(answer)
})

test.each([
  ['more needed than may come', { least: 6 }, {}, 'team_sizes'],
  ['more women than people', { women: 6 }, {}, 'team_sizes'],
  ['three as a pair', { kind: 'pair', least: 2, most: 3 }, {}, 'team_sizes'],
  ['families too', {}, { family: { youngest: 3, oldest: 12, least: 0, most: 1 } }, 'team_of_families'],
  ['places handed over', {}, { handOver: true }, 'team_hands_over'],
  ['a lottery', {}, { lottery: { drawsAt: anEvent().closesAt + 1 } }, 'team_by_lot'],
  ['nothing else', {}, {}, undefined],
] as const)('a rule for teams with %s', (_what, team, over, misfit) => {
  expect(findMisfit(anEvent({ team: rule(team), ...over }))).toBe(misfit)
})

test.each([
  [rule(), '3 到 5 人组队，一队占一个名额'],
  [rule({ least: 5, women: 1, colleagues: true }), '5 人组队，一队占一个名额，至少 1 名女队员，同一家企业的同事'],
  [rule({ kind: 'pair', least: 2, most: 2 }), '两人结对，一对占一个名额'],
])('is said before the tap', (team, line) => {
  expect(teamLines(team)[0]).toBe(line)
})
