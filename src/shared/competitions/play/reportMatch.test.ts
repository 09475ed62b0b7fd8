import { NOON } from '../../testing/noon'
import type { Side } from '../swiss/sides'
import { aMatch } from '../testing/aMatch'
import { decideMatch } from './decideMatch'
import type { GameResult, Match, PlayedResult } from './match'
import { reportMatch } from './reportMatch'

type Told = [Side, PlayedResult]

/** A match about which these were told, one after the other. */
function after(...told: Told[]): Match {
  return told.reduce((match, [side, result]) => {
    const changed = reportMatch(match, { side, result, now: NOON })
    if (!changed.ok) throw new Error(changed.reason)
    return changed.value
  }, aMatch())
}

test.each<[string, Told[], Match['state'], GameResult | undefined]>([
  ['nobody', [], 'open', undefined],
  ['one side', [['first', '1-0']], 'reported', undefined],
  [
    'one side, twice the same',
    [
      ['second', '1/2'],
      ['second', '1/2'],
    ],
    'reported',
    undefined,
  ],
  [
    'one side, who slipped',
    [
      ['first', '1-0'],
      ['first', '0-1'],
    ],
    'reported',
    undefined,
  ],
  [
    'both, the same',
    [
      ['first', '1-0'],
      ['second', '1-0'],
    ],
    'final',
    '1-0',
  ],
  [
    'both, the same, and once more',
    [
      ['first', '1/2'],
      ['second', '1/2'],
      ['first', '1/2'],
    ],
    'final',
    '1/2',
  ],
  [
    'both, differently',
    [
      ['first', '1-0'],
      ['second', '1/2'],
    ],
    'disputed',
    undefined,
  ],
  [
    'differently, and still so',
    [
      ['first', '1-0'],
      ['second', '1/2'],
      ['first', '0-1'],
    ],
    'disputed',
    undefined,
  ],
  [
    'differently, and then agreed',
    [
      ['first', '1-0'],
      ['second', '1/2'],
      ['first', '1/2'],
    ],
    'final',
    '1/2',
  ],
])('told by %s', (_words, told, state, result) => {
  const match = after(...told)
  expect([match.state, match.result]).toEqual([state, result])
})

test('what was told before is the very same match, so that nothing is written', () => {
  const match = after(['first', '1-0'])
  expect(reportMatch(match, { side: 'first', result: '1-0', now: NOON + 1 })).toEqual({ ok: true, value: match })
  const final = after(['first', '1-0'], ['second', '1-0'])
  expect(reportMatch(final, { side: 'second', result: '1-0', now: NOON + 1 })).toEqual({ ok: true, value: final })
})

test.each<[string, Match, PlayedResult, string]>([
  ['a final match', after(['first', '1-0'], ['second', '1-0']), '1/2', 'match_decided'],
  ['a match of a round that was taken back', aMatch({ state: 'void' }), '1-0', 'round_back'],
  [
    'whoever changes their mind on and on',
    after(...Array.from({ length: 6 }, (_none, turn): Told => ['first', turn % 2 ? '1-0' : '0-1'])),
    '1/2',
    'report_often',
  ],
])('%s takes no other result', (_words, match, result, reason) => {
  expect(reportMatch(match, { side: 'first', result, now: NOON })).toMatchObject({ ok: false, reason })
})

const BY = { by: '林示例', now: NOON }

test.each<[string, Match, GameResult, string | undefined, string]>([
  ['an open match', after(), '1-0', undefined, 'final 1-0'],
  ['what one side has told', after(['first', '1-0']), '1-0', undefined, 'final 1-0'],
  ['something else than one side has told', after(['first', '1-0']), '0-1', undefined, 'decision_bare'],
  ['a dispute', after(['first', '1-0'], ['second', '1/2']), '1/2', undefined, 'decision_bare'],
  ['a dispute, with a reason', after(['first', '1-0'], ['second', '1/2']), '1/2', '记录纸', 'final 1/2'],
  ['a final match', after(['first', '1-0'], ['second', '1-0']), '0-1', undefined, 'decision_bare'],
  ['a final match, with a reason', after(['first', '1-0'], ['second', '1-0']), '0-1', '记反了', 'final 0-1'],
  ['nobody came', after(), '0-0f', undefined, 'final 0-0f'],
  ['a round that was taken back', aMatch({ state: 'void' }), '1-0', '记录纸', 'round_back'],
])('the desk writes %s', (_words, match, result, why, outcome) => {
  const decided = decideMatch(match, { result, why, ...BY })
  expect(decided.ok ? `${decided.value.state} ${decided.value.result}` : decided.reason).toBe(outcome)
})

test('who changed what, when and why is kept', () => {
  const disputed = after(['first', '1-0'], ['second', '1/2'])
  const decided = decideMatch(disputed, { result: '1-0', why: '记录纸', ...BY })
  if (!decided.ok) throw new Error(decided.reason)
  const corrected = decideMatch(decided.value, { result: '1/2', why: '看错了', ...BY })
  expect(corrected).toMatchObject({
    value: {
      how: 'decided',
      history: [
        { did: 'reported', side: 'first', result: '1-0' },
        { did: 'disputed', side: 'second', result: '1/2' },
        { did: 'decided', result: '1-0', by: '林示例', why: '记录纸' },
        { did: 'corrected', from: '1-0', result: '1/2', by: '林示例', why: '看错了' },
      ],
    },
  })
})
