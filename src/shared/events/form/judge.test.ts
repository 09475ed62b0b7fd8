import * as v from 'valibot'
import { findWrongAnswer, judgeAnswers } from './judge'
import { AnswersSchema, type Question, QuestionSchema, QuestionsSchema } from './question'

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

const bus: Question = { id: 'bus', label: '坐不坐车', kind: 'yesNo', required: true }
const stop: Question = {
  ...{ id: 'stop', label: '哪里上车', kind: 'choice', options: ['西单', '和平门'], required: true },
  when: [{ question: 'bus', is: ['是'] }],
}
const door: Question = {
  ...{ id: 'door', label: '站在哪个门口等', kind: 'text', required: true },
  when: [{ question: 'stop', is: ['西单'] }],
}
const chain = [bus, stop, door]

describe('a question with a condition', () => {
  test.each([
    ['is asked when it holds', { bus: '是', stop: '西单' }, ['bus', 'stop', 'door'], { door: 'missing' }],
    ['is not asked when it does not', { bus: '否' }, ['bus'], {}],
    ['hides what hangs on it, though that was answered', { bus: '否', stop: '西单', door: '东门' }, ['bus'], {}],
    ['waits for an answer that is right', { bus: '也许' }, ['bus'], { bus: 'unoffered' }],
  ])('%s', (_words, answers, asked, faults) => {
    const judged = judgeAnswers(chain, answers as Record<string, string>)
    expect(judged.asked).toEqual(asked)
    expect(judged.faults).toEqual(faults)
    expect(Object.keys(judged.answers).every((id) => asked.includes(id))).toBe(true)
  })

  test('is asked by any of several that were chosen, and only if all conditions hold', () => {
    const eats: Question = { ...size, id: 'eats', kind: 'several', options: ['牛肉', '鸡蛋', '海鲜'], required: false }
    const which: Question = {
      ...{ id: 'which', label: '哪种海鲜', kind: 'text', required: true },
      when: [
        { question: 'eats', is: ['海鲜', '鸡蛋'] },
        { question: 'bus', is: ['是'] },
      ],
    }
    const asked = (answers: Record<string, string>) => judgeAnswers([bus, eats, which], answers).asked.includes('which')
    expect(asked({ bus: '是', eats: '牛肉\n海鲜' })).toBe(true)
    expect(asked({ bus: '是', eats: '牛肉' })).toBe(false)
    expect(asked({ bus: '否', eats: '海鲜' })).toBe(false)
  })

  test('may only look back', () => {
    expect(v.safeParse(QuestionsSchema, chain).success).toBe(true)
    expect(v.safeParse(QuestionsSchema, [stop, bus]).success).toBe(false)
    expect(v.safeParse(QuestionsSchema, [{ ...bus, when: [{ question: 'bus' }] }]).success).toBe(false)
  })
})
