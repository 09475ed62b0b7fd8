import { eventFields } from '#shared/events/eventFields'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call } from '../../product/startProduct'
import { withEmpty } from '../../product/withEmpty'

const empty = withEmpty()

inBrowser('from an empty start the first event is out after one page and one tap', async () => {
  const { url, code } = await empty.start()
  const taken = await call(url, undefined, 'invitations.take', { code, secret: 'f'.repeat(32) })
  if (!taken.ok || !taken.value.token) throw new Error('The code opens nothing.')
  const desk = await openPage(empty.browser(), 'desk')
  await desk.goto(`${url}/workbench/`)
  await desk.evaluate((own) => window.localStorage.setItem('desk-session:own', own), taken.value.token)
  await desk.goto(`${url}/workbench/events`)
  await desk.getByText('还没有活动').waitFor()
  await takePicture(desk, 'first-event-1-empty')
  await desk.getByRole('link', { name: '办活动' }).click()

  await desk.getByRole('combobox', { name: eventFields.kind.label, exact: true }).click()
  await desk.locator('.ant-select-item-option', { hasText: '健步行' }).filter({ visible: true }).click()
  await desk.getByText('先按“健步行”常写的填好了').waitFor()
  await desk.getByRole('textbox', { name: eventFields.title.label, exact: true }).fill('第一次健步行')
  await desk.getByRole('textbox', { name: eventFields.venue.label, exact: true }).fill('月坛公园东门')
  await desk.getByRole('spinbutton', { name: eventFields.capacity.label }).fill('30')
  await takePicture(desk, 'first-event-2-form')
  await desk.getByRole('button', { name: '发布活动' }).click()
  await desk.getByText('活动安排').waitFor()
  await takePicture(desk, 'first-event-3-board')

  const out = await call(url, undefined, 'events.list', { when: 'current' })
  expect(out).toMatchObject({ ok: true, value: { items: [{ title: '第一次健步行', phase: 'open', kind: 'walk' }] } })
  expect(desk.complaints).toEqual([])
})
