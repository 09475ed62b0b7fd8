import { ALONE_AFTER_ENDING_MS, ALONE_AFTER_MS, decideAlone } from './alone'
import { decideReview, type Human, isSameHuman } from './review'

const lin: Human = { personId: 'p-Lin', memberId: 'm-Lin', phone: 'd1' }
const guo: Human = { personId: 'p-Guo', memberId: 'm-Guo', phone: 'd2' }

test.each([
  ['another officer passes it', guo, 'pass', true, true],
  ['another officer sends it back', guo, 'sendBack', true, true],
  ['another officer says no where a no is a ruling', guo, 'sendBack', false, true],
  ['whoever asked passes nothing', lin, 'pass', true, false],
  ['whoever asked takes it back', lin, 'sendBack', true, true],
  ['whoever asked gives no ruling on it', lin, 'sendBack', false, false],
  [
    'whoever asked passes nothing by a second account of the same row',
    { ...guo, memberId: 'm-Lin' },
    'pass',
    true,
    false,
  ],
  ['whoever asked passes nothing by a second row with the same phone', { ...guo, phone: 'd1' }, 'pass', true, false],
  [
    'whoever asked takes back by the second account what the first asked for',
    { ...guo, phone: 'd1' },
    'sendBack',
    true,
    true,
  ],
] as const)('%s', (_name, by, decision, takesBack, may) => {
  const outcome = decideReview(lin, { by, decision, takesBack })
  expect(outcome).toEqual(may ? { ok: true, value: decision } : { ok: false, reason: 'own_work' })
})

test('two accounts of which nothing is known but their ids are two people', () => {
  expect(isSameHuman({ personId: 'a' }, { personId: 'b' })).toBe(false)
  expect(isSameHuman({ personId: 'a' }, { personId: 'a' })).toBe(true)
})

const ASKED = 1_000
const HOUR_LATER = ASKED + ALONE_AFTER_MS

test.each([
  ['while somebody else holds the post', { others: 1 }, HOUR_LATER, 'others_can'],
  ['before the hour is over', { others: 0 }, HOUR_LATER - 1, 'alone_too_early'],
  [
    'within a day of ending the post of another reader',
    { others: 0, endedAt: ASKED },
    ASKED + ALONE_AFTER_ENDING_MS - 1,
    'alone_after_ending',
  ],
  ['of what is too large, however late', { others: 0, hindrance: 'alone_too_many' }, HOUR_LATER * 9, 'alone_too_many'],
] as const)('nobody releases the own work alone %s', (_when, known, now, reason) => {
  expect(decideAlone({ askedAt: ASKED, ...known }, now)).toEqual({ ok: false, reason })
})

test('whoever is alone in the post releases the own work an hour after it was asked for', () => {
  expect(decideAlone({ askedAt: ASKED, others: 0 }, HOUR_LATER)).toEqual({ ok: true, value: 'alone' })
  const ended = { askedAt: ASKED, others: 0, endedAt: ASKED }
  expect(decideAlone(ended, ASKED + ALONE_AFTER_ENDING_MS)).toEqual({ ok: true, value: 'alone' })
})
