import { eventInput } from '#shared/testing/anEvent'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const SOON_MS = 45_000
const DAY = 86_400_000

inBrowser(
  'two members apply for a recuperation trip, read their rank with its reasons, and read what came of it once another officer has passed the order',
  async () => {
    const url = product.url()
    const organiser = await signIn(url, 'officer-1')
    const now = Date.now()
    const times = { opensAt: now - DAY, closesAt: now + SOON_MS, startsAt: now + 9 * DAY, endsAt: now + 12 * DAY }
    const words = eventInput(
      { title: '疗休养第 9 批', kind: 'recuperation', capacity: 1, rotation: true, ...times },
      now
    )
    const written = await call(url, organiser, 'events.write', words)
    if (!written.ok) throw new Error(written.text)
    const { eventId } = written.value
    expect(await call(url, organiser, 'events.publish', { eventId })).toMatchObject({ ok: true })
    const event = `features/events/pages/detail?id=${eventId}`

    const first = await openPhone(product.browser(), url, 'p00003')
    const second = await openPhone(product.browser(), url, 'p00004')
    for (const phone of [first, second]) {
      await phone.open(event)
      await phone.see('没参加过疗休养的先去，再是上次参加得早的；一样的，先看入会年数，再看申请先后')
      await phone.tap(/^申请$/)
      await phone.tap('允许')
      await phone.see('已申请')
    }
    await takePicture(first.page, 'rotation-1-applied')

    const read = async () => {
      const board = await call(url, organiser, 'events.open', { eventId })
      return board.ok ? board.value.rotation : undefined
    }
    const until = async (isSo: () => Promise<boolean>) => {
      for (let look = 0; look < 120 && !(await isSo()); look++) await first.page.waitForTimeout(1000)
    }
    await until(async () => (await read())?.review?.state === 'asked')
    for (const phone of [first, second]) {
      await phone.open('tabs/home')
      await phone.open(event)
      await phone.see(/^您暂时排第 [12]$/)
      await phone.see(/参加.*疗休养.*申请$/)
      await phone.see('顺序等干部核对，通过才算定。觉得不对，请现在就联系主办工会。')
    }
    await takePicture(first.page, 'rotation-2-ranked')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-2')}`)
    await desk.getByRole('link', { name: '写消息' }).first().waitFor()
    await desk.goto(`${url}/workbench/events/${eventId}`)
    await desk
      .getByText(/参加.*疗休养.*申请$/)
      .first()
      .waitFor()
    await takePicture(desk, 'rotation-3-order')
    await desk.getByRole('button', { name: '通过，按顺序给名额' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: '通过，按顺序给名额' }).click()
    await desk.getByText('已通过，正在按顺序给名额').waitFor()
    await until(async () => (await read())?.state === 'drawn')

    for (const phone of [first, second]) {
      await phone.open('tabs/home')
      await phone.open(event)
      await phone.see(/^您排第 [12]$/)
    }
    const count = async (words: string) => {
      const seen = [first, second].map(({ page }) => page.getByText(words, { exact: true }).filter({ visible: true }))
      return (await Promise.all(seen.map((all) => all.count()))).filter((found) => found > 0).length
    }
    expect([await count('轮到您了'), await count('没轮到，在候补')]).toEqual([1, 1])
    await takePicture(first.page, 'rotation-4-result')
    await desk.reload()
    await desk.getByText('有名额').first().waitFor()
    await takePicture(desk, 'rotation-5-given')
    expect([...first.complaints, ...second.complaints, ...desk.complaints]).toEqual([])
  }
)
