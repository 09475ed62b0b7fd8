import type { Page, Request } from 'playwright-core'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()

async function openDesk(personId: string) {
  const url = product.url()
  const token = await signIn(url, personId)
  const desk = await openPage(product.browser(), 'desk')
  const asked = countAsked(desk)
  const startedAt = Date.now()
  // The clock stands still, so that a slow machine asks as often as a fast one.
  await desk.clock.setFixedTime(startedAt)
  await desk.goto(`${url}/workbench/#token=${token}`)
  return { desk, asked, later: (ms: number) => desk.clock.setFixedTime(startedAt + ms) }
}

/** Counts the calls of each action from now on. */
function countAsked(desk: Page) {
  const counts = new Map<string, number>()
  desk.on('request', (request) => {
    const action = request.postData()?.match(/"action":"([\w.]+)"/)?.[1]
    if (action) counts.set(action, (counts.get(action) ?? 0) + 1)
  })
  return (action: string) => counts.get(action) ?? 0
}

inBrowser(
  'the numbers of the desk are asked for once, however many screens are opened, and anew after a deed',
  async () => {
    const { desk, asked, later } = await openDesk('officer-1')
    await desk.getByText('家企业').first().waitFor()
    await takePicture(desk, 'j14-1-officer')
    const side = desk.getByRole('navigation')
    const waiting = side.getByRole('link', { name: '评论' }).locator('em')
    expect(await waiting.textContent()).toBe('2')
    for (const name of ['消息', '活动', '今天', '评论']) await side.getByRole('link', { name }).first().click()
    await desk.getByRole('button', { name: '不放' }).first().waitFor()
    expect([asked('desk.today'), asked('directory.summary')]).toEqual([1, 1])

    await desk.getByRole('button', { name: '不放' }).first().click()
    await waiting.getByText('1').waitFor()
    expect(asked('desk.today')).toBe(2)
    await later(60_000)
    await Promise.all([desk.waitForRequest(isToday), side.getByRole('link', { name: '今天' }).click()])
    expect(asked('desk.today')).toBe(3)
  }
)

inBrowser('the board of an event has whoever signed up meanwhile as soon as somebody looks at it again', async () => {
  const url = product.url()
  const { desk } = await openDesk('officer-1')
  await desk.goto(`${url}/workbench/events/event-chess`)
  const filter = desk.getByRole('button', { name: /^已报名/ })
  const before = Number((await filter.textContent())?.replace(/\D/g, ''))
  const member = await signIn(url, 'p00001')
  const got = await call(url, member, 'events.register', { eventId: 'event-chess', answers: { level: '公园常下' } })
  expect(got).toMatchObject({ ok: true })
  await desk.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await desk.getByRole('button', { name: new RegExp(`^已报名\\s*${before + 1}$`) }).waitFor()
  await desk.getByRole('cell', { name: '彭例六' }).first().waitFor()
})

inBrowser('a chair sees the numbers of the own union', async () => {
  const { desk, asked } = await openDesk('chair-union-e002')
  await desk.getByText('本工会', { exact: true }).waitFor()
  await takePicture(desk, 'j14-2-chair')
  expect([asked('desk.today'), desk.complaints]).toEqual([1, []])
})

function isToday(request: Request): boolean {
  return request.postData()?.includes('"action":"desk.today"') ?? false
}
