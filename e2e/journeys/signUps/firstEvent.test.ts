import { join } from 'node:path'
import { eventFields } from '#shared/events/eventFields'
import { openStore, schema } from '../../../cloudfunctions/schema'
import { openDatabase } from '../../../localcloud/database/openDatabase'
import { localDatabase } from '../../../localcloud/inProcess'
import { aFollower, aWeixin } from '../../../standin/testing/aWeixin'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call } from '../../product/startProduct'
import { withEmpty } from '../../product/withEmpty'

const empty = withEmpty()

let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeAll(async () => {
  weixin = await aWeixin({ followers: [aFollower('Lin')] })
})
afterAll(() => weixin.close())

/** The first of the federation, with the mini-program of the union, which looks at what they write. */
async function theFirst(): Promise<{ url: string; token: string }> {
  const first = await empty.start()
  const taken = await call(first.url, undefined, 'invitations.take', { code: first.code, secret: 'f'.repeat(32) })
  if (!taken.ok || !taken.value.token) throw new Error('The code opens nothing.')
  await empty.end()
  // As whoever has opened the mini-program on the phone has it: WeChat asks who wrote the words.
  const database = openDatabase({ file: join(empty.dataDir, 'cloud.db'), collections: schema })
  const { people } = openStore(localDatabase(database))
  for (const { id } of await people.listAll()) await people.change({ _id: id }, { openId: 'Lin@app' })
  database.close()
  const { url } = await empty.start({
    ...{ WECHAT_API_BASE: weixin.url, WECHAT_MINIPROGRAM_APPID: 'wx-app', WECHAT_MINIPROGRAM_SECRET: 'app-secret' },
  })
  return { url, token: taken.value.token }
}

inBrowser('from an empty start the first event is out after one page and one tap', async () => {
  const { url, token } = await theFirst()
  const desk = await openPage(empty.browser(), 'desk')
  await desk.goto(`${url}/workbench/`)
  await desk.evaluate((own) => window.localStorage.setItem('desk-session:own', own), token)
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
  // Whether this is the demonstration is asked once, and a real installation has no such address.
  expect(desk.complaints.filter((line) => !line.includes('404'))).toEqual([])
})
