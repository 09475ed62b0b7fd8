import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** Whether the picture on the screen is drawn, and not only asked for. */
const IS_DRAWN = () => [...document.querySelectorAll('img')].some(({ naturalWidth }) => naturalWidth > 1000)

inBrowser('a member opens the poster of an event, and has it as a file', async () => {
  const phone = await openPhone(product.browser(), product.url(), 'p00003')
  await phone.open('features/events/pages/detail?id=event-chess')
  await phone.tap('活动海报')
  await phone.page.waitForFunction(IS_DRAWN)
  await takePicture(phone.page, 'poster')
  const [file] = await Promise.all([phone.page.waitForEvent('download'), phone.tap('保存海报')])
  expect(file.suggestedFilename()).toMatch(/明珠杯.*\.png$/)
  await phone.see('存好了')
  expect(phone.complaints).toEqual([])
})

inBrowser(
  'an officer hands certificates out, the winner finds theirs, anybody checks it, and one is withdrawn and issued anew',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const competitionId = await playOneGame(url, officer, ['p00003', 'p00004'])

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/${competitionId}#token=${officer}`)
    await desk.getByRole('link', { name: '发证书' }).click()
    await desk.getByRole('button', { name: '发给他们' }).click()
    await desk.getByText(/^发了 2 张，本人/).waitFor()
    await desk.getByRole('button', { name: '发给他们' }).click()
    await desk.getByText('该发的都发过了').waitFor()
    await takePicture(desk, 'certificates-1-desk')

    const board = await call(url, officer, 'certificates.of', { competitionId })
    const [first] = board.ok ? board.value.rows : []
    if (!first) throw new Error('One certificate.')
    const owners = await Promise.all(['p00003', 'p00004'].map(async (person) => ({ person, ...(await ownOf(person)) })))
    const winner = owners.find(({ number }) => number === first.number)
    if (!winner) throw new Error('One winner.')
    const phone = await openPhone(product.browser(), url, winner.person)
    await phone.open('features/checkin/pages/footprint')
    await phone.see('我的证书')
    await phone.tap(/第 1 名/)
    await phone.page.waitForFunction(IS_DRAWN)
    await takePicture(phone.page, 'certificates-2-own')

    const anybody = await openPage(product.browser(), 'phone')
    const check = `${url}/m/#/features/certificates/pages/check?number=${first.number}`
    await anybody.goto(check)
    await anybody.getByText(/^有效/).waitFor()
    await anybody.getByText(first.name, { exact: true }).waitFor()

    await desk.getByRole('button', { name: `撤回，${first.name}` }).click()
    await desk.getByLabel('为什么撤回').fill('单位写错了')
    await desk.getByRole('button', { name: '撤回这张证书' }).click()
    await desk.getByText('已撤回：单位写错了').waitFor()
    await anybody.reload()
    await anybody.getByText(/^已撤回。/).waitFor()
    expect(await anybody.getByText('单位写错了').count()).toBe(0)
    await takePicture(anybody, 'certificates-3-withdrawn')

    await desk.getByRole('button', { name: `重新发，${first.name}` }).click()
    await desk.getByText('重新发了一张').waitFor()
    await desk.getByRole('link', { name: '打印' }).click()
    await desk.getByRole('button', { name: '打印 2 张' }).waitFor()
    await takePicture(desk, 'certificates-4-print')
    expect([phone.complaints, desk.complaints, anybody.complaints]).toEqual([[], [], []])

    async function ownOf(person: string) {
      const own = await call(url, await signIn(url, person), 'certificates.mine', {})
      return { number: own.ok ? own.value[0]?.number : undefined }
    }
  }
)

/** A competition of one game between these two, played to its end; gives its id. */
async function playOneGame(url: string, officer: string, people: string[]): Promise<string> {
  const eventId = await openEvent({ url, officer }, 2)
  for (const person of people) await call(url, await signIn(url, person), 'events.register', { eventId, answers: {} })
  const rules = { name: '一局赛', preset: 'rules2020', roundsTotal: 1, apartRounds: 0, absencesUntilOut: 2 } as const
  const made = await call(url, officer, 'competitions.make', { ...rules, eventId, newKey: 'a'.repeat(16) })
  if (!made.ok) throw new Error(made.text)
  const { competitionId } = made.value
  const round = { competitionId, round: 1 }
  await call(url, officer, 'competitions.pair', round)
  await call(url, officer, 'competitions.publish', { ...round, turn: 1 })
  const matchId = `${competitionId}-1-1-1`
  for (let tries = 0; tries < 50; tries++) {
    const decided = await call(url, officer, 'competitions.decide', { matchId, result: '1-0', rev: 0 })
    if (decided.ok) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await call(url, officer, 'competitions.close', round)
  return competitionId
}
