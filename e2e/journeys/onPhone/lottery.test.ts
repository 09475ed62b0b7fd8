import { findDrawFlaw } from '#shared/events/lottery/ranking'
import { eventInput } from '#shared/testing/anEvent'
import { sha256 } from '../../../cloudfunctions/events/lottery/sha256'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const SOON_MS = 45_000
const DRAWN_AFTER_MS = 3000

inBrowser(
  'two members enter a lottery for one place, it is drawn at its time, and both read what came of it',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const closesAt = Date.now() + SOON_MS
    const words = eventInput({ capacity: 1, closesAt, lottery: { drawsAt: closesAt + DRAWN_AFTER_MS } }, Date.now())
    const written = await call(url, officer, 'events.write', words)
    if (!written.ok) throw new Error(written.text)
    const { eventId } = written.value
    expect(await call(url, officer, 'events.publish', { eventId })).toMatchObject({ ok: true })
    const event = `features/events/pages/detail?id=${eventId}`

    const first = await openPhone(product.browser(), url, 'p00003')
    const second = await openPhone(product.browser(), url, 'p00004')
    for (const phone of [first, second]) {
      await phone.open(event)
      await phone.see('先登记后登记机会一样，不用抢')
      await phone.tap(/^登记抽签$/)
      await phone.tap('允许')
      await phone.see(/已登记抽签，\d{3} \d{3} 号/)
      await phone.tap('回到活动')
    }
    await takePicture(first.page, 'lottery-1-entered')

    const drawn = async () => {
      const board = await call(url, officer, 'events.open', { eventId })
      return board.ok && board.value.lottery?.state === 'drawn'
    }
    for (let look = 0; look < 120 && !(await drawn()); look++) await first.page.waitForTimeout(1000)

    for (const phone of [first, second]) {
      await phone.open('tabs/home')
      await phone.open(event)
      await phone.see(/登记 2 人，抽 1 名，您的号是 \d{3} \d{3}，排第 [12]。/)
    }
    const count = async (words: string) => {
      const seen = [first, second].map(({ page }) => page.getByText(words, { exact: true }).filter({ visible: true }))
      return (await Promise.all(seen.map((all) => all.count()))).filter((found) => found > 0).length
    }
    expect([await count('抽中了'), await count('没抽中，在候补')]).toEqual([1, 1])
    await takePicture(first.page, 'lottery-2-drawn')

    const proof = await call(url, undefined, 'events.drawProof', { eventId })
    expect(proof.ok && findDrawFlaw(proof.value, sha256)).toBeUndefined()

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${officer}`)
    await desk.goto(`${url}/workbench/events/${eventId}`)
    await desk.getByText('看名次').click()
    await desk.getByText('有名额').first().waitFor()
    await takePicture(desk, 'lottery-3-ranks')
    expect([...first.complaints, ...second.complaints, ...desk.complaints]).toEqual([])
  }
)
