import { editionLines } from './editionLines'

const DAY = 24 * 3_600_000
const NOW = Date.parse('2026-11-30T12:00:00+08:00')
const event = {
  title: '象棋比赛',
  startsAt: NOW - DAY,
  endsAt: NOW - DAY / 2,
  venue: '文化活动中心',
  isCancelled: false,
}

test('an edition of before says what somebody wrote of it', () => {
  expect(editionLines({ name: '第一届', year: 2019, people: 64, note: '冠军：朔风面馆' }, NOW)).toEqual({
    title: '2019 年 · 第一届',
    note: '64 人参加 · 冠军：朔风面馆',
  })
})

test('one that was run here says who came, and not what was written before', () => {
  expect(editionLines({ name: '第五届', year: 2026, event, came: 91, people: 96 }, NOW).note).toContain('到场 91 人')
  expect(editionLines({ name: '第五届', year: 2026, event, came: 91, people: 96 }, NOW).note).not.toContain('96')
})

test.each([
  ['没办成，取消了', { isCancelled: true }],
  ['还没开始', { startsAt: NOW + DAY, endsAt: NOW + 2 * DAY }],
  ['正在办', { startsAt: NOW - 1, endsAt: NOW + 1 }],
])('one is told as “%s”', (words, over) => {
  expect(editionLines({ name: '第五届', year: 2026, event: { ...event, ...over } }, NOW).note).toContain(words)
})

test('one that bears the name of its year says it once', () => {
  expect(editionLines({ name: '2024 年', year: 2024 }, NOW).title).toBe('2024 年')
})
