import fc from 'fast-check'
import { BETWEEN } from './faultOf'
import { judgeAnswers } from './judge'
import type { Answers, Question } from './question'

const OPTIONS = ['甲', '乙', '丙']
const LENGTH = 8

/** Forms of eight questions in which anything may hang on anything before. */
const aForm = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Question['kind']>('choice', 'several', 'yesNo', 'text', 'number'),
      required: fc.boolean(),
      looks: fc.array(
        fc.record({ back: fc.nat(LENGTH), is: fc.option(fc.subarray([...OPTIONS, '是'], { minLength: 1 })) }),
        {
          maxLength: 2,
        }
      ),
    }),
    { minLength: LENGTH, maxLength: LENGTH }
  )
  .map((drawn) =>
    drawn.map(({ kind, required, looks }, index): Question => {
      const when = looks.flatMap(({ back, is }) =>
        index > 0 ? [{ question: `q${back % index}`, ...(is && { is }) }] : []
      )
      return { id: `q${index}`, label: '题', kind, options: OPTIONS, required, ...(when.length > 0 && { when }) }
    })
  )

const anEdit = fc.record({
  id: fc.nat(LENGTH - 1).map((index) => `q${index}`),
  answer: fc.oneof(fc.constantFrom('', '甲', '乙', '是', '否', '3', '随便写'), fc.constant(['甲', '丙'].join(BETWEEN))),
})

const filled = (edits: { id: string; answer: string }[]): Answers =>
  Object.fromEntries(edits.map(({ id, answer }) => [id, answer]))

/** Said in another way than the rule does: by asking for each kept answer whether all it hangs on is kept and fits. */
function mayStand(question: Question, kept: Answers): boolean {
  return (question.when ?? []).every(({ question: id, is }) =>
    id in kept ? !is || kept[id]?.split(BETWEEN).some((one) => is.includes(one)) : false
  )
}

test('no answer to a hidden question is ever kept, however somebody went through the form', () => {
  fc.assert(
    fc.property(aForm, fc.array(anEdit, { maxLength: 40 }), (form, edits) => {
      const { answers, asked, faults } = judgeAnswers(form, filled(edits))
      for (const question of form) {
        expect(asked.includes(question.id)).toBe(mayStand(question, answers))
        if (!asked.includes(question.id))
          expect([question.id in answers, question.id in faults]).toEqual([false, false])
      }
      expect(judgeAnswers(form, answers).answers).toEqual(answers)
    }),
    { numRuns: 2000 }
  )
})

test('the order of filling in says nothing: what is kept depends on the last answer to each question alone', () => {
  fc.assert(
    fc.property(
      aForm,
      fc
        .uniqueArray(anEdit, { selector: ({ id }) => id })
        .chain((last) =>
          fc.tuple(
            fc.constant(last),
            fc.array(anEdit, { maxLength: 20 }),
            fc.shuffledSubarray(last, { minLength: last.length })
          )
        ),
      (form, [last, before, otherwise]) => {
        const clear = form.map(({ id }) => ({ id, answer: '' }))
        expect(judgeAnswers(form, filled([...before, ...clear, ...last]))).toEqual(
          judgeAnswers(form, filled([...clear, ...otherwise]))
        )
      }
    ),
    { numRuns: 500 }
  )
})
