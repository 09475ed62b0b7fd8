import { renderToStaticMarkup } from 'react-dom/server'
import { anEvent } from '#shared/testing/anEvent'
import { emptyBrowser } from '../../../testing/emptyBrowser'
import { TEXT_FIELDS } from '../form/eventWords'

test('the board tells every text of an event but its title, which stands above', async () => {
  emptyBrowser()
  const { EventFacts } = await import('./EventFacts')
  const texts = TEXT_FIELDS.map((field) => [field, `这里写着 ${field}`] as const)
  const told = renderToStaticMarkup(<EventFacts event={anEvent(Object.fromEntries(texts))} />)
  expect(texts.filter(([, text]) => !told.includes(text)).map(([field]) => field)).toEqual(['title'])
})

test('whoever looks at an event reads its steps, and its questions with their conditions', async () => {
  emptyBrowser()
  const { EventFacts } = await import('./EventFacts')
  const questions = [
    { id: 'bus', label: '坐不坐大巴', kind: 'yesNo' as const, required: true },
    { id: 'stop', label: '哪站上车', kind: 'text' as const, required: true, when: [{ question: 'bus', is: ['是'] }] },
  ]
  const told = renderToStaticMarkup(<EventFacts event={anEvent({ steps: ['报名', '集合'], questions })} />)
  for (const text of ['1. 报名', '2. 集合', '“坐不坐大巴”答了“是”才问']) expect(told).toContain(text)
})
