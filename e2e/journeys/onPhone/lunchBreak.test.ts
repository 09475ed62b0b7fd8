import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const HOUR = 3_600_000
const UNION = 'union-e002'

/** Names on the roster of the chair's union that nobody else bears, as the phone lists them. */
async function ownNames(url: string, chair: string | undefined): Promise<string[]> {
  const listed = await call(url, chair, 'membership.list', { unionId: UNION })
  if (!listed.ok) throw new Error(listed.text)
  const names = listed.value.items.map(({ name }) => name)
  return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name))
}

inBrowser(
  'a chair pastes the list of the group, settles two lines, signs them up, and takes it back in time',
  async () => {
    const url = product.url()
    const desk = { url, officer: await signIn(url, 'officer-1') }
    const reserve = { id: 'r1', name: '朔风餐饮', of: { kind: 'unions' as const, ids: [UNION] } }
    const eventId = await openEvent(desk, 40, {
      title: '午休报名的象棋赛',
      reserves: [{ ...reserve, places: 25, until: Date.now() + HOUR }],
    })
    const chair = await signIn(url, 'chair-union-e002')
    const names = (await ownNames(url, chair)).slice(0, 18)
    const lines = names.map((name, index) => `${index + 1}. ${name} 收银`)
    const text = ['#接龙 象棋赛，想去的报名', ...lines, `19、小${names[0]?.charAt(0)}`, `20. ${names[1]} +1`].join('\n')

    const phone = await openPhone(product.browser(), url, 'chair-union-e002')
    await phone.open(`features/events/pages/detail?id=${eventId}`)
    await phone.tap('给职工报名')
    await phone.see('25 个名额，还空 25 个')
    await takePicture(phone.page, 'j7-1-quota')
    await phone.tap('粘贴接龙')
    await phone.page.locator('textarea').filter({ visible: true }).fill(text)
    await phone.tap('认一认')
    await phone.see('要您定')
    await takePicture(phone.page, 'j7-2-settle')
    await phone.tap(`给这 18 人报名`)
    await phone.see('18 人报上了')
    await takePicture(phone.page, 'j7-3-done')
    await phone.tap(/撤回（\d+ 秒）/)
    await phone.see('撤回了，没有人收到通知')
    const count = async () => {
      const seen = await call(url, chair, 'events.quota', { eventId, unionId: UNION })
      return seen.ok && seen.value.own.length
    }
    expect(await count()).toBe(0)

    await phone.tap('接着报')
    await phone.see('25 个名额，还空 25 个')
    const [first] = names
    await phone.page
      .locator('.check-row')
      .filter({ hasText: first ?? '' })
      .filter({ visible: true })
      .first()
      .tap()
    await phone.tap('给这 1 人报名')
    await phone.see('1 人报上了')
    expect(await count()).toBe(1)
    expect(phone.complaints).toEqual([])
  }
)

inBrowser('who is in an event that moves reads what was and what is, and answers', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const eventId = await openEvent({ url, officer }, 5, { title: '要改期的健步行', kind: 'walk', venue: '北海公园' })
  const member = await signIn(url, 'p00006')
  await call(url, member, 'events.register', { eventId, answers: {} })
  const opened = await call(url, officer, 'events.open', { eventId })
  if (!opened.ok) throw new Error(opened.text)
  const { startsAt, endsAt, opensAt, closesAt } = opened.value.event
  const later = { startsAt: startsAt + 24 * HOUR, endsAt: endsAt + 24 * HOUR, opensAt, closesAt, venue: '景山公园' }
  await call(url, officer, 'events.postpone', { eventId, ...later })

  const phone = await openPhone(product.browser(), url, 'p00006')
  await phone.open(`features/events/pages/detail?id=${eventId}`)
  await phone.see('时间和地点改了')
  await phone.see('原来：北海公园')
  await takePicture(phone.page, 'j10-1-moved')
  await phone.tap('还去')
  await phone.see('您答了还去，名额给您留着')
  const board = await call(url, officer, 'events.open', { eventId })
  expect(board).toMatchObject({ value: { move: { stays: 1, leaves: 0, silent: 0 } } })
  expect(phone.complaints).toEqual([])
})
