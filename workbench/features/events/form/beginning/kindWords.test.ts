import { EVENT_KINDS } from '#shared/events/eventKind'
import { NOON } from '#shared/testing/noon'
import { eventFaults } from '../eventFaults'
import { blankWords } from '../eventWords'
import { firstTimes } from './firstTimes'
import { choosingKind, kindWords, saysKindWords, withoutKindWords } from './kindWords'

const blank = { ...blankWords({ kind: 'members' }), ...firstTimes(NOON) }

test.each(EVENT_KINDS)('of %s a title, a place and a number of places are all that is left to write', (kind) => {
  const chosen = { ...blank, ...choosingKind(blank, kind) }
  expect(Object.keys(eventFaults(chosen)).sort()).toEqual(['capacity', 'title', 'venue'])
  expect(eventFaults({ ...chosen, title: '第一场', venue: '文化站', capacity: 30 })).toEqual({})
  expect(saysKindWords(chosen)).toBe(true)
})

test('the kind is nobody’s until it is chosen', () => {
  expect(blank.kind).toBeUndefined()
  expect(eventFaults(blank)).toHaveProperty('kind')
})

test('another kind says its own words, but never over what was written', () => {
  const chess = { ...blank, ...choosingKind(blank, 'chess') }
  expect(choosingKind(chess, 'walk')).toEqual({ kind: 'walk', ...kindWords('walk') })
  expect(choosingKind({ ...chess, summary: '自己写的' }, 'walk')).toEqual({ kind: 'walk' })
  const without = { ...chess, ...withoutKindWords }
  expect([without.summary, without.steps, saysKindWords(without)]).toEqual(['', [], false])
})
