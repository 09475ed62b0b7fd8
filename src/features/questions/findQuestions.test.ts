import { findQuestions } from './findQuestions'

const rows = [
  { id: '1', question: '会员卡怎么办？', topic: 'benefits' as const },
  { id: '2', question: '活动室周末开吗？', topic: 'homes' as const },
]

test('a question is found by its topic and by each word that was typed', () => {
  const idsOf = (topic: 'all' | 'homes', text: string) => findQuestions(rows, { topic, text }).map(({ id }) => id)
  expect(idsOf('all', '')).toEqual(['1', '2'])
  expect(idsOf('homes', '')).toEqual(['2'])
  expect(idsOf('all', '周末 活动室')).toEqual(['2'])
  expect(idsOf('all', '福利')).toEqual(['1'])
  expect(idsOf('homes', '会员卡')).toEqual([])
})
