import { anEvent } from '../../testing/anEvent'
import { decideAnswers } from './decideAnswers'
import type { EarlierForm } from './formState'
import type { Question } from './question'
import { EARLIER_KEPT, nextForm, noLongerSensitive, toAnswerAnew, versionOf } from './version'

const size: Question = { id: 'size', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: true }
const note: Question = { id: 'note', label: '还想说的', kind: 'text', required: false }
const fit: Question = {
  ...{ id: 'fit', label: '健康承诺', kind: 'consent', required: true },
  consent: { text: '身体适合爬山', version: 1 },
}

type Formed = ReturnType<typeof anEvent> & { earlierForms?: EarlierForm[] }
const first: Formed = anEvent({ questions: [size, note, fit] })
const changed = (event: Formed, questions: Question[]): Formed => ({ ...event, ...nextForm(event, questions) })
const answers = { size: 'L', fit: 'v1' }

describe('a form that is out', () => {
  test('is of the first version until it changes', () => {
    expect(versionOf(first)).toBe(1)
    expect(nextForm(first, first.questions)).toBeUndefined()
    expect(toAnswerAnew(first, answers)).toEqual([])
  })

  test('asks anew only what became another', () => {
    const second = changed(first, [size, { ...note, label: '吃什么' }, fit, { ...note, id: 'new' }])
    expect(versionOf(second)).toBe(2)
    expect(toAnswerAnew(second, answers, 1).map(({ id }) => id)).toEqual(['note', 'new'])
    expect(toAnswerAnew(second, answers, 2)).toEqual([])
  })

  test('asks nobody anew for a hint, another order or one more option, but whoever chose one that is gone', () => {
    const second = changed(first, [fit, { ...note, hint: '例如忌口' }, { ...size, options: ['L', 'XXL'] }])
    expect(toAnswerAnew(second, answers, 1)).toEqual([])
    expect(toAnswerAnew(second, { ...answers, size: 'XL' }, 1).map(({ id }) => id)).toEqual(['size'])
  })

  test('counts the versions of what people agree to by itself, and asks again for other words alone', () => {
    const same = changed(first, [
      { ...size, label: '衣服尺码' },
      note,
      { ...fit, consent: { text: '身体适合爬山', version: 9 } },
    ])
    expect(same.questions[2]?.consent?.version).toBe(1)
    const other = changed(same, [size, note, { ...fit, consent: { text: '身体适合长走', version: 1 } }])
    expect(other.questions[2]?.consent?.version).toBe(2)
    expect(toAnswerAnew(other, answers, 2).map(({ id }) => id)).toEqual(['size', 'fit'])
  })

  test('judges by the version that somebody saw, as long as that is kept', () => {
    const second = changed(first, [{ ...size, options: ['170', '175'] }, note, fit])
    expect(decideAnswers(second, { answers, form: 1 })).toMatchObject({ ok: true, value: { answers, form: 1 } })
    expect(decideAnswers(second, { answers, form: 2 })).toMatchObject({ reason: 'answer_wrong' })
    expect(decideAnswers(second, { answers })).toMatchObject({ reason: 'answer_wrong' })
    expect(decideAnswers(second, { answers, form: 3 })).toMatchObject({ reason: 'form_changed' })
    let late = second
    for (let round = 0; round < EARLIER_KEPT; round++)
      late = changed(late, [{ ...size, label: `尺码${round}` }, note, fit])
    expect(decideAnswers(late, { answers, form: 1 })).toMatchObject({ reason: 'form_changed' })
    expect(decideAnswers(late, { answers, form: 3 })).toMatchObject({ ok: true, value: { form: 3 } })
  })

  test('keeps the promise that a question is sensitive', () => {
    const asked = { ...note, sensitive: { purpose: '备餐' } }
    expect(noLongerSensitive([asked], [note])).toEqual([note])
    expect(
      noLongerSensitive(
        [asked],
        [
          { ...asked, label: '忌口' },
          { ...note, id: 'other' },
        ]
      )
    ).toEqual([])
  })
})
