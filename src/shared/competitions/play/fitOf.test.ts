import { fitOf } from './fitOf'

const people = (count: number, unit = '') => Array.from({ length: count }, () => unit)

test.each([
  ['96 in seven rounds', people(96), 7, 0, []],
  ['nobody yet', [], 7, 0, []],
  ['more rounds than opponents', people(10), 11, 0, [/最多只能排 9 轮/]],
  ['an odd field, where everybody has the bye once', people(11), 11, 0, []],
  ['so few that all can meet', people(6), 5, 0, [/单循环/]],
  ['too few rounds for one winner', people(96), 5, 0, [/至少 7 轮/]],
  ['an even number of rounds', people(40), 8, 0, [/双数/]],
  ['a unit of more than half', [...people(12, '甲厂'), ...people(8, '乙厂')], 7, 3, [/甲厂有 12 人/]],
  ['a unit of more than half that need not keep apart', [...people(12, '甲厂'), ...people(8, '乙厂')], 7, 0, []],
])('%s', (_words, units, roundsTotal, apartRounds, told) => {
  const warnings = fitOf({ units, roundsTotal, apartRounds })
  expect(warnings).toEqual(told.map((words) => expect.stringMatching(words)))
})
