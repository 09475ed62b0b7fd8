import { anArticle, NOON } from '../../testing/factories'
import { sayArticle, sayMoment } from './sayArticle'

const before = anArticle('a1', { title: '健步走', channel: 'work', body: '<p>周六见</p>', tags: ['健步'] })

test('a line says what an article was before and what it is after', () => {
  const after = { ...before, title: '健步走改期', channel: 'member' as const, body: '<p>周日见，请早到</p>', tags: [] }
  expect(sayArticle(before, after)).toBe(
    '标题 健步走 → 健步走改期；频道 工作动态 → 会员服务；正文 3 字 → 7 字；标签 健步 → 无'
  )
})

test('words of the same length are said to have changed, what is the same is not', () => {
  expect(sayArticle(before, { ...before, body: '<p>周日见</p>' })).toBe('正文 3 字 → 3 字')
  expect(sayArticle(before, { ...before })).toBe('')
})

test('a moment is said with its year, and when there is none', () => {
  expect(sayMoment(undefined, NOON)).toMatch(/^无 → \d{4}-\d\d-\d\d \d\d:\d\d$/)
  expect(sayMoment(NOON, null)).toMatch(/ → 无$/)
})
