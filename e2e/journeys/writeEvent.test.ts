import type { Page } from 'playwright-core'
import { EVENT_FIELDS, eventFields } from '#shared/events/eventFields'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TEXTS = EVENT_FIELDS.flatMap((field) => ('max' in eventFields[field] ? [eventFields[field].label] : []))
const TIMES: [label: string, days: number][] = [
  [eventFields.opensAt.label, -1],
  [eventFields.closesAt.label, 2],
  [eventFields.startsAt.label, 3],
  [eventFields.endsAt.label, 4],
]

inBrowser('what an officer writes of an event is read at the desk and on the phone', async () => {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/events/new#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('combobox', { name: eventFields.kind.label, exact: true }).click()
  await desk.locator('.ant-select-item-option', { hasText: '春秋游' }).filter({ visible: true }).click()
  for (const label of TEXTS) await desk.getByRole('textbox', { name: label, exact: true }).fill(wordsAt(label))
  const point = desk.getByRole('textbox', { name: eventFields.point.label, exact: true })
  await point.fill('31.23, 121.47')
  for (const [label, days] of TIMES) await pick(desk, label, days)
  await desk.getByRole('spinbutton', { name: eventFields.capacity.label }).fill('30')
  await desk.getByText('所有人', { exact: true }).click()
  await takePicture(desk, 'j15-1-form')
  await desk.getByRole('button', { name: '发布活动' }).click()
  await desk.getByText('这个位置不在北京，请再从地图里复制一次').waitFor()
  await point.fill('116.3826, 39.9092')
  await desk.getByRole('button', { name: '发布活动' }).click()
  await desk.getByText('活动安排').waitFor()
  for (const label of TEXTS) await desk.getByText(wordsAt(label)).first().waitFor()
  await desk.getByText('39.9092, 116.3826').waitFor()
  await takePicture(desk, 'j15-2-board')

  const phone = await openPhone(product.browser(), url, 'p00003')
  await phone.open(`features/events/pages/detail?id=${new URL(desk.url()).pathname.split('/').at(-1)}`)
  for (const label of TEXTS) await phone.see(wordsAt(label))
  await phone.see('看地图')
  await phone.see('复制地址')
  await takePicture(phone.page, 'j15-3-phone')
  expect([...desk.complaints, ...phone.complaints]).toEqual([])
})

function wordsAt(label: string): string {
  return `这里写着${label}`
}

async function pick(desk: Page, label: string, days: number): Promise<void> {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const picker = desk.getByRole('textbox', { name: label, exact: true })
  await picker.fill(`${day} 12:00`)
  await picker.press('Enter')
}
