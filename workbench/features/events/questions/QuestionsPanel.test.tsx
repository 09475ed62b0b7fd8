import { renderToStaticMarkup } from 'react-dom/server'
import { QUESTION_KINDS, questionKinds } from '#shared/events/form/question'
import { anEvent } from '#shared/testing/anEvent'
import { emptyBrowser } from '../../../testing/emptyBrowser'
import { wordsOf } from '../form/eventWords'

const asked = [
  { id: 'q1', label: '有没有忌口', kind: 'yesNo' as const, required: true },
  {
    ...{ id: 'q2', label: '不吃什么', kind: 'text' as const, required: true },
    ...{ when: [{ question: 'q1', is: ['是'] }], sensitive: { purpose: '备餐时避开' } },
  },
]

/** Draws the form of an event for the first time, without a browser. */
async function drawn(questions: typeof asked) {
  emptyBrowser()
  const { QuestionsPanel } = await import('./QuestionsPanel')
  const endsAt = Date.parse('2099-11-07T11:00:00+08:00')
  const part = { words: wordsOf(anEvent({ questions, endsAt })), faults: {}, isFixed: () => false }
  return renderToStaticMarkup(<QuestionsPanel {...part} onChange={() => undefined} />)
}

describe('the form builder', () => {
  test('offers every kind of question with its picture', async () => {
    const form = await drawn([])
    expect(QUESTION_KINDS.filter((kind) => !form.includes(`aria-label="加一题：${questionKinds[kind].name}"`))).toEqual(
      []
    )
  })

  test('says that a form with no question is fine', async () => {
    expect(await drawn([])).toContain('不问问题也可以办')
    expect(await drawn(asked)).not.toContain('不问问题也可以办')
  })

  test('says of a question in one line when it is asked, what its answers are for, how they are hidden, and until when', async () => {
    const form = await drawn(asked)
    expect(form).toContain('“有没有忌口”答“是”，才问')
    expect(form).toContain('敏感，备餐时避开；名单里只写“已填”；2099 年 12 月 7 日后清除')
    expect(form).toContain('2 题，必填 2 题')
  })
})
