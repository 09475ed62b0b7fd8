import type { Question } from '#shared/events/form/question'
import { lastingOf, recalled } from './lastAnswers'

const size: Question = { id: 'a', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: true }
const eats: Question = { id: 'b', label: '忌口', kind: 'choice', options: ['无', '清真'], required: true }
const all: Question[] = [
  size,
  { ...eats, sensitive: { purpose: '备餐' } },
  { id: 'c', label: '想说的', kind: 'text', required: false },
  { id: 'd', label: '电话', kind: 'phone', required: true },
]
const answers = { a: 'XL', b: '清真', c: '一定到', d: '13911110042' }

test('what is the same from event to event is known again by the words of its question, and nothing that is sensitive', () => {
  const kept = lastingOf(all, answers)
  const another: Question[] = [{ ...size, id: 'q7' }, { ...eats, id: 'q8' }, ...all.slice(2)]
  expect(recalled(kept, another)).toEqual({ q7: 'XL', d: '13911110042' })
  expect(JSON.stringify(kept)).not.toMatch(/清真|一定到/)
})

test('another question, and one that nobody answered, begins empty', () => {
  expect(recalled(lastingOf(all, { a: 'XL' }), [{ ...size, label: '鞋码' }, ...all.slice(1)])).toEqual({})
})
