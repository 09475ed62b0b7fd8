import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const EVENT = 'event-team'
/** What the browser says of calls while the network is cut. */
const CUT_OFF = 'net::ERR_FAILED'

inBrowser(
  'a captain makes a team and passes an invitation on; a colleague comes in on the own phone, and the desk sees the team',
  async () => {
    const url = product.url()
    const captain = await openPhone(product.browser(), url, 'p00003')
    await captain.open(`features/events/pages/detail?id=${EVENT}`)
    await captain.see('4 到 5 人组队，一队占一个名额')
    await captain.tap(/^我来建队，占第 \d+ 个名额$/)
    await captain.tap('直拍')
    await captain.tap(/^我来建队，占第 \d+ 个名额$/)
    await captain.tap('允许')
    await captain.see('报上了')
    await captain.tap('去请队友')
    await captain.see('还差 3 人')
    await takePicture(captain.page, 'team-begun')

    const mate = await openPhone(product.browser(), url, 'p00004')
    await mate.open(await passedOn(captain))
    await mate.see(/请您进队$/)
    await takePicture(mate.page, 'team-invited')
    await mate.tap('进队')
    await mate.tap('横拍')
    await mate.page.route('**/api', (route) => route.abort())
    await mate.tap('进队')
    await mate.tap('允许')
    await mate.see('已保存，联网后提交，还没有进队、没有占到位子')
    await takePicture(mate.page, 'team-kept')
    await mate.page.unroute('**/api')
    await mate.page.evaluate(() => window.dispatchEvent(new Event('online')))
    await mate.see('报上了')
    await mate.tap('去请队友')
    await mate.see('还差 2 人')
    expect(await seatsTaken(url)).toBe(7)

    await captain.page.reload()
    await captain.see('还差 2 人')
    await captain.tap('已进队')
    await captain.tap('请出队')
    await captain.tap('请出队')
    await captain.see('还差 3 人')
    await takePicture(captain.page, 'team-dropped')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('link', { name: '写消息' }).first().waitFor()
    await desk.goto(`${url}/workbench/events/${EVENT}`)
    await desk.getByText('还差 3 人').first().waitFor()
    await takePicture(desk, 'team-desk')
    const heard = [...captain.complaints, ...mate.complaints, ...desk.complaints]
    expect(heard.filter((words) => !words.includes(CUT_OFF))).toEqual([])
  }
)

/** The path in the link that the captain's browser passes on. */
async function passedOn({ page, tap }: Awaited<ReturnType<typeof openPhone>>): Promise<string> {
  await page.evaluate(() => {
    Object.defineProperty(window.navigator, 'share', {
      configurable: true,
      value: async ({ url }: { url: string }) => {
        document.body.dataset.passed = url
      },
    })
  })
  await tap(/^转发，请 \d 位队友$/)
  await page.waitForFunction(() => document.body.dataset.passed)
  const link = await page.evaluate(() => document.body.dataset.passed ?? '')
  return link.slice(link.indexOf('#/') + 2)
}

async function seatsTaken(url: string): Promise<number> {
  const answer = await call(url, await signIn(url, 'p00004'), 'events.get', { eventId: EVENT })
  return answer.ok ? answer.value.count.capacity - answer.value.count.left : 0
}
