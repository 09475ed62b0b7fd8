import { EVENT_KINDS } from '#shared/events/eventKind'
import { QUESTION_KINDS } from '#shared/events/form/question'
import { questionFaults } from './questionWords'
import { templateFor } from './templates'
import templates from './templates.json'

const texts = { optionTwice: 'twice', looksAhead: 'ahead', optionGone: 'gone' }

test.each(EVENT_KINDS)('there is a form to begin with for %s', (kind) => {
  const questions = templateFor(kind, [])
  expect(questions.length).toBeGreaterThan(1)
  expect(questionFaults(questions, texts)).toEqual({})
  expect(templateFor(kind, questions)).toEqual([])
})

test('every question of the library is asked somewhere, and nearly every kind is among them', () => {
  const used = new Set(Object.values(templates.kinds).flat())
  expect(Object.keys(templates.questions).filter((id) => !used.has(id))).toEqual([])
  const kinds = new Set(EVENT_KINDS.flatMap((kind) => templateFor(kind, []).map((question) => question.kind)))
  expect(QUESTION_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['picture', 'rating', 'phone'])
})
