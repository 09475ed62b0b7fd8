import { fitOf } from './fitOf'

const MINUTE = 60_000

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

/** From 9:00 to 17:00 in Beijing. */
const DAY = { startsAt: 60 * MINUTE, endsAt: 9 * 60 * MINUTE }

test.each([
  ['a table for each game', 48, 60, []],
  ['so few tables that each round is played twice', 30, 60, [/按现在的台数，7 轮要打到 23:00，比活动结束晚/]],
  ['games so long that the day ends on the next', 48, 130, [/7 轮要打到 1 天以后的 0:10/]],
  ['no number of tables', null, 60, []],
  ['no minutes of a game', 1, undefined, []],
])('with %s', (_words, tables, minutes, told) => {
  const field = { units: people(96), roundsTotal: 7, apartRounds: 0, tables, day: DAY }
  const warnings = fitOf({ ...field, ...(minutes !== undefined && { minutes }) })
  expect(warnings).toEqual(told.map((words) => expect.stringMatching(words)))
})
