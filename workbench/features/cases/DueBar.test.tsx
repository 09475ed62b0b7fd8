import { renderToStaticMarkup } from 'react-dom/server'
import { promiseOf } from '#shared/cases/promise'
import { DAY, NOON } from '#shared/testing/noon'
import { DueBar } from './DueBar'

const dueAt = promiseOf('suggestion', NOON)

function drawn(now: number, over: { state?: 'taken' | 'answered'; inTime?: boolean } = {}) {
  const html = renderToStaticMarkup(
    <DueBar promised={{ kind: 'suggestion', state: 'taken', dueAt, ...over }} now={now} />
  )
  const count = (name: string) => html.split(`class="${name}"`).length - 1
  return { gone: count('due-bar__gone'), late: count('due-bar__late'), words: html.replace(/<[^>]*>/g, ' ').trim() }
}

describe('the nails of a promise', () => {
  test('are whole when it is given, and all gone on its last day', () => {
    expect(drawn(NOON)).toMatchObject({ gone: 0, late: 0 })
    expect(drawn(dueAt - 1)).toMatchObject({ gone: 5, late: 0, words: expect.stringContaining('今天到期') })
  })

  test('grow red with each working day that it is late, not with the weekend', () => {
    expect(drawn(dueAt)).toMatchObject({ gone: 5, late: 1 })
    expect(drawn(dueAt + 4 * DAY)).toMatchObject({
      gone: 5,
      late: 3,
      words: expect.stringContaining('晚了 3 个工作日'),
    })
  })

  test('give way to how it was kept', () => {
    expect(drawn(dueAt + DAY, { state: 'answered', inTime: false }).words).toBe('晚了才答复')
  })
})
