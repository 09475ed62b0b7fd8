import { type RollTap, withTaps } from './withTaps'

const li = { memberId: 'm-Li', name: 'Li', enterpriseName: '' }
const wang = { memberId: 'm-Wang', name: 'Wang', enterpriseName: '', at: 10 }
const view = { groups: [{ key: '', label: '', people: [li, wang] }] }
const tap = (deed: RollTap['deed'], at: number, memberId = 'm-Li'): RollTap => ({ deed, at, memberId })
const after = (...taps: RollTap[]) => withTaps(view, taps).groups[0]?.people

test.each<[string, RollTap[], object[]]>([
  ['somebody is there', [tap('in', 20)], [{ ...li, at: 20 }, wang]],
  ['the earliest moment stands', [tap('in', 30), tap('in', 20), tap('in', 20, 'm-Wang')], [{ ...li, at: 20 }, wang]],
  ['and the latest leaving', [tap('in', 20), tap('out', 50), tap('out', 40)], [{ ...li, at: 20, outAt: 50 }, wang]],
  ['nobody leaves who was not there', [tap('out', 50)], [li, wang]],
  ['taken back, and there again', [tap('in', 40), tap('undo', 30), tap('in', 20)], [{ ...li, at: 40 }, wang]],
  ['taken back before they came changes nothing', [tap('undo', 5, 'm-Wang')], [li, wang]],
  [
    'taken back afterwards',
    [tap('undo', 11, 'm-Wang')],
    [li, { memberId: 'm-Wang', name: 'Wang', enterpriseName: '' }],
  ],
])('%s', (_what, taps, people) => {
  expect(after(...taps)).toEqual(people)
})

test('a list that nobody has tapped is the same', () => {
  expect(withTaps(view, [])).toBe(view)
})
