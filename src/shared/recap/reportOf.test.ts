import type { Recap } from './recap'
import { funnelOf } from './recap'
import { reportOf } from './reportOf'

const recap: Recap = {
  event: {
    id: 'cup',
    title: '第五届“明珠杯”职工象棋比赛',
    kind: 'chess',
    venue: '职工活动中心三层',
    startsAt: Date.UTC(2026, 10, 25, 1),
    endsAt: Date.UTC(2026, 10, 25, 9),
    organiser: '西长安街街道总工会',
  },
  isOver: true,
  told: { people: 1200, opened: 300 },
  read: 280,
  signedUp: 80,
  withdrawn: 6,
  came: 64,
  family: 0,
  unions: 19,
  enterprises: 23,
  judged: 30,
  pleased: 27,
  results: [{ name: '个人赛', people: 64, first: [{ place: 1, name: '王示例', unit: '朔风面馆' }] }],
}

test('a report says when, where, who came, who won and what they thought, each in a sentence of its own', () => {
  expect(reportOf(recap)).toEqual({
    title: '活动回顾：第五届“明珠杯”职工象棋比赛',
    summary: '80 人报名，64 人到场，来自 23 家企业、19 个工会。',
    body: [
      '<p>2026 年 11 月 25 日 9:00，西长安街街道总工会组织的“第五届‘明珠杯’职工象棋比赛”在职工活动中心三层举行。</p>',
      '<p>80 人报名，64 人到场，来自 23 家企业、19 个工会。</p>',
      '<p>个人赛共 64 人（队）完赛：第 1 名是朔风面馆的王示例。</p>',
      '<p>活动后 30 人作了评价，其中 27 人说“满意”。</p>',
    ].join(''),
  })
})

test('what was not counted is not said', () => {
  const { pleased: _few, ...few } = { ...recap, came: 0, results: [] }
  expect(reportOf(few).body.match(/<p>/g)).toHaveLength(1)
})

test('words of people stay words, and long ones fit into a title', () => {
  const hostile = reportOf({
    ...recap,
    event: { ...recap.event, title: '<img src=x onerror=alert(1)>'.repeat(4), venue: 'A & B' },
  })
  expect(hostile.body).not.toContain('<img')
  expect(hostile.body).toContain('A &amp; B')
  expect(hostile.title.length).toBeLessThanOrEqual(64)
})

test('the way begins with the pushes where there were some, and with signing up where there were none', () => {
  expect(funnelOf(recap).map(({ step, people }) => [step, people])).toEqual([
    ['told', 1200],
    ['opened', 300],
    ['signedUp', 80],
    ['came', 64],
    ['judged', 30],
  ])
  const { told: _none, ...unsaid } = recap
  expect(funnelOf(unsaid)[0]).toEqual({ step: 'signedUp', people: 80 })
})

test('what was run by a paper list has no step of signing up, and its report none of it either', () => {
  const onPaper = { ...recap, signedUp: 0 }
  expect(funnelOf(onPaper).map(({ step }) => step)).toEqual(['told', 'opened', 'came', 'judged'])
  expect(reportOf(onPaper).summary).toBe('64 人到场，来自 23 家企业、19 个工会。')
})
