import type { Question } from '#shared/events/question'
import { answersTo, wrongAnswers } from './wrongAnswers'

const questions: Question[] = [
  { id: 'level', label: '您平时下棋吗', kind: 'choice', options: ['会走子', '公园里常下'], required: true },
  { id: 'phone', label: '紧急联系人', kind: 'text', required: true },
  { id: 'note', label: '还有什么想说的', kind: 'text', required: false },
]

test('every question that is not answered as asked is marked at once', () => {
  expect(wrongAnswers(questions, {})).toEqual(['level', 'phone'])
  expect(wrongAnswers(questions, { level: '世界冠军', phone: '张例一' })).toEqual(['level'])
  expect(wrongAnswers(questions, { level: '会走子', phone: '张例一' })).toEqual([])
})

test('an old draft leaves out what nobody asks any more, and what is blank', () => {
  expect(answersTo(questions, { level: '会走子', shirt: 'L', note: '  ' })).toEqual({ level: '会走子' })
})
