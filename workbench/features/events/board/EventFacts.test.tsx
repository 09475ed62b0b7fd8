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
