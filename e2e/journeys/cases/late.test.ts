import type { Browser } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openBrowser, openPage, takePicture } from '../../browser/openBrowser'
import { call, type Running, signIn, startProduct } from '../../product/startProduct'
import { openPhone } from '../phone'

const WORDS = '食堂的热水三天没有了。'
const ANSWER = '锅炉已经修好，对不起，让大家等了。'
const DAY = 86_400_000
/** A question is promised within three working days; so much later it is late by more than three, whatever holidays there are. */
const LATER = 21 * DAY

let product: Running
let browser: Browser
beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function openDesk(person: string, path: string) {
  const desk = await openPage(browser, 'desk')
  await desk.clock.setSystemTime(Date.now() + LATER)
  await desk.goto(`${product.url}/workbench/${path}#token=${await signIn(product.url, person)}`)
  return desk
}

/** Asks again until the agenda, which looks once a minute, has been there. */
async function untilTrue(holds: () => Promise<boolean>) {
  for (let tries = 0; tries < 180; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('It has not become true.')
}

inBrowser(
  'a promise that nobody keeps is red for whoever asked, is told to the federation, and has a reason when it is answered',
  async () => {
    const token = await signIn(product.url, 'p00003')
    const said = await call(product.url, token, 'cases.say', {
      ...{ newKey: 'f'.repeat(16), kind: 'question', topic: 'benefits', words: WORDS, to: 'station' },
    })
    if (!said.ok) throw new Error(said.text)
    const before = await call(product.url, undefined, 'cases.score', {})
    await product.restartLater(LATER)

    const asker = await signIn(product.url, 'p00003')
    const which = { caseId: said.value.id }
    await untilTrue(async () => {
      const now = await call(product.url, asker, 'cases.track', { which })
      return now.ok && now.value.steps.some(({ deed }) => deed === 'raised')
    })
    const after = await call(product.url, undefined, 'cases.score', {})
    if (before.ok && after.ok) expect(after.value.late).toBeGreaterThan(before.value.late)
    const told = await call(product.url, await signIn(product.url, 'federation'), 'messages.list', {})
    expect(JSON.stringify(told)).toContain('诉求晚了三个工作日')

    const phone = await openPhone(browser, product.url, 'p00003')
    await phone.page.clock.setSystemTime(Date.now() + LATER)
    await phone.open(`features/cases/pages/case?id=${said.value.id}`)
    await phone.see(/^晚了 \d+ 个工作日/)
    await takePicture(phone.page, 'j31-1-late')

    const [first, second] = [
      await openDesk('officer-1', `cases/${said.value.id}`),
      await openDesk('officer-2', `cases/${said.value.id}`),
    ]
    for (const [desk, words] of [
      [first, ANSWER],
      [second, '正在修。'],
    ] as const) {
      await desk.getByRole('textbox', { name: '答复' }).fill(words)
      await desk.getByRole('textbox', { name: /为什么晚了/ }).fill('等配件等了两周。')
    }
    await first.getByRole('button', { name: '答复，写明晚了' }).click()
    await first.getByText('已答复').first().waitFor()
    await second.getByRole('button', { name: '答复，写明晚了' }).click()
    await second.getByText(ANSWER).first().waitFor()
    await takePicture(second, 'j31-2-second')

    await phone.page.reload()
    await phone.see(ANSWER)
    await phone.see(/等配件等了两周/)
    const end = await call(product.url, asker, 'cases.track', { which })
    expect(end.ok && end.value.steps.filter(({ deed }) => deed === 'answered')).toHaveLength(1)
    expect(phone.complaints).toEqual([])
  }
)
