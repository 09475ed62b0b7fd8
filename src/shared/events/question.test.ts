import * as v from 'valibot'
import { AnswersSchema, findWrongAnswer, type Question, QuestionSchema } from './question'

const size: Question = { id: 'size', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: true }
const song: Question = { id: 'song', label: '想唱的歌', kind: 'text', required: false }

test.each(['_id', 'a-b', 'a.b', '$gt', '尺码', '', 'x'.repeat(33)])(
  'a question called %j could not be stored and is turned away',
  (id) => {
    expect(v.safeParse(QuestionSchema, { ...song, id }).success).toBe(false)
    expect(v.safeParse(AnswersSchema, Object.fromEntries([[id, 'x']])).success).toBe(false)
  }
)

const inherited = ['toString', 'valueOf', 'constructor', 'hasOwnProperty']

test.each(inherited)('a question that an older version let be called %s is answered only by an answer', (id) => {
  expect(v.safeParse(QuestionSchema, { ...song, id }).success).toBe(false)
  expect(findWrongAnswer([{ ...song, id, required: true }], {})).toBe(id)
  expect(findWrongAnswer([{ ...song, id, required: true }], { [id]: '茉莉花' })).toBeUndefined()
})

test.each([
  ['nothing asked, nothing answered', [], {}, undefined],
  ['every question as asked', [size, song], { size: 'L', song: '茉莉花' }, undefined],
  ['a free question left out', [size, song], { size: 'XL' }, undefined],
  ['a required one left out', [size, song], { song: '茉莉花' }, 'size'],
  ['a choice that is not offered', [size], { size: 'S' }, 'size'],
  ['an answer that nobody asked for', [song], { size: 'L' }, 'size'],
])('%s', (_words, questions, answers, wrong) => {
  expect(findWrongAnswer(questions as Question[], answers as Record<string, string>)).toBe(wrong)
})
