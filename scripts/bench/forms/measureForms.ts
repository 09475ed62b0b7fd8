import { judgeAnswers } from '#shared/events/form/judge'
import { MOST_QUESTIONS, type Question } from '#shared/events/form/question'
import { nextForm, toAnswerAnew } from '#shared/events/form/version'
import type { Figure } from '../figure'

const FORMS = 20_000
const OPTIONS = ['甲', '乙', '丙', '丁']
const KINDS = ['choice', 'several', 'yesNo', 'text', 'number', 'phone', 'date', 'contact'] as const
const ANSWERS = ['甲', '甲\n丙', '是', '随便写写', '12', '19900000001', '2027-03-05', '王示例\n19900000002']

/** A form as long as there may be: every third question hangs on the one before, three deep at most. */
const form = Array.from({ length: MOST_QUESTIONS }, (_, index): Question => {
  const kind = KINDS[index % KINDS.length] ?? 'text'
  const question = { id: `q${index}`, label: `第 ${index} 题`, kind, required: true, options: OPTIONS }
  return index % 3 === 0 ? question : { ...question, when: [{ question: `q${index - 1}` }] }
})
const answers = Object.fromEntries(form.map(({ id }, index) => [id, ANSWERS[index % ANSWERS.length] ?? '']))

/** Measures how often a second the longest form is judged, and what a new version asks anew. */
export async function measureForms(): Promise<Figure[]> {
  const perSecond = (run: () => unknown) => {
    for (let index = 0; index < FORMS / 10; index++) run()
    const began = performance.now()
    for (let index = 0; index < FORMS; index++) run()
    return Math.round(FORMS / ((performance.now() - began) / 1000)).toLocaleString('en')
  }
  const asked = judgeAnswers(form, answers)
  if (asked.asked.length !== form.length || Object.keys(asked.faults).length > 0)
    throw new Error('the form is not right')
  const before = { questions: form }
  const after = { ...before, ...nextForm(before, [...form.slice(1), { ...form[0], label: '改过' } as Question]) }
  return [
    {
      what: `a form of ${form.length} questions judged`,
      value: perSecond(() => judgeAnswers(form, answers)),
      unit: '/s',
    },
    { what: 'what its next version asks anew', value: perSecond(() => toAnswerAnew(after, answers, 1)), unit: '/s' },
  ]
}
