import { anEvent } from '../../testing/anEvent'
import { DAY, NOON } from '../../testing/noon'
import { decideWho, type Known, type WhoRefusal } from './decideWho'
import type { PastPlace } from './pastPlace'
import type { Conditions, Fairness } from './rules'

const past = (days: number, over: Partial<PastPlace> = {}): PastPlace => ({
  ...{ eventId: `e-${days}`, title: `${days} 天前`, kind: 'chess' },
  ...{ startsAt: NOON - days * DAY - 1, endsAt: NOON - days * DAY },
  ...over,
})
const missed = (days: number, over: object = {}) =>
  past(days, { absent: { at: NOON - days * DAY, by: '林干事', ...over } })

type Rules = { only?: Conditions; fairness?: Fairness }
const decide = (rules: Rules, known: Partial<Known>) => decideWho(anEvent(rules), { past: [], ...known }, NOON)

const chair: Rules = { only: { positions: ['chair', 'viceChair'] } }
const worker: Rules = { only: { tags: ['modelWorker'] } }
const never: Rules = { only: { editions: 'never' } }
const before: Rules = { only: { editions: 'before' } }
const yearly: Rules = { fairness: { onceAYear: true } }
const pauses: Rules = { fairness: { pauseDays: 30 } }
const both: Rules = { only: { positions: ['chair'], tags: ['woman'], editions: 'before' } }

test.each<[string, Rules, Partial<Known>]>([
  ['anybody where nothing is asked', {}, {}],
  ['one of the posts', chair, { positions: ['sports', 'viceChair'] }],
  ['the tag', worker, { tags: ['young', 'modelWorker'] }],
  ['nobody before', never, {}],
  ['another kind before', never, { past: [past(10, { kind: 'outing' })] }],
  ['an earlier edition', before, { past: [past(500)] }],
  ['all conditions at once', both, { positions: ['chair'], tags: ['woman'], past: [past(500)] }],
  ['last year', yearly, { past: [past(400)] }],
  ['one absence', pauses, { past: [missed(5)] }],
  ['two absences, one of them excused', pauses, { past: [missed(5, { excusedAt: NOON }), missed(9)] }],
  ['two absences more than a year apart', pauses, { past: [missed(5), missed(371)] }],
  ['a pause that is over', pauses, { past: [missed(31), missed(60)] }],
  ['two absences where no rule asks', yearly, { past: [missed(400), missed(420)] }],
])('fits: %s', (_who, rules, known) => {
  expect(decide(rules, known)).toEqual({ ok: true, value: 'fits' })
})

test.each<[string, Rules, Partial<Known>, WhoRefusal, string | undefined]>([
  ['no post', chair, {}, 'post_only', '这个活动只对工会主席、副主席开放，'],
  ['another post', chair, { positions: ['sports'] }, 'post_only', '这个活动只对工会主席、副主席开放，'],
  ['no tag', worker, { tags: ['young'] }, 'tag_only', '这个活动只对劳模先进开放，'],
  [
    'the one condition of three',
    both,
    { positions: ['chair'], past: [past(9)] },
    'tag_only',
    '这个活动只对女职工开放，',
  ],
  ['an edition of years ago', never, { past: [past(700)] }, 'never_only', '您 2024 年 12 月 22 日已参加过“700 天前”，'],
  ['no edition', before, { past: [past(9, { kind: 'outing' })] }, 'before_only', undefined],
  ['the latest of this year', yearly, { past: [past(90), past(9)] }, 'once_a_year', '您 11 月 13 日已参加过“9 天前”，'],
  [
    'two absences',
    pauses,
    { past: [missed(5), missed(9, { at: NOON - DAY }), past(1)] },
    'paused',
    '“9 天前”和“5 天前”您报了名没来，也没有说，12 月 21 日以前先不能报这个活动；',
  ],
])('is refused for %s, in concrete words', (_why, rules, known, reason, about) => {
  expect(decide(rules, known)).toEqual({ ok: false, reason, ...(about && { about }) })
})
