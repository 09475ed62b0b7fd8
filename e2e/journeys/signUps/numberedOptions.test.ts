import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const DAY = 86_400_000

inBrowser(
  'an officer asks for one of few seats, the seat goes with the place, and who comes up without one chooses again',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const now = Date.now()
    const begun = await call(url, officer, 'events.write', {
      ...{ title: '西山徒步', kind: 'walk', summary: '', venue: '东门集合', capacity: 1, hasWaitlist: true },
      ...{ opensAt: now - DAY, closesAt: now + 2 * DAY, startsAt: now + 3 * DAY, endsAt: now + 3 * DAY + 3_600_000 },
      ...{ openTo: { kind: 'everyone' }, questions: [], steps: [] },
    })
    if (!begun.ok) throw new Error(begun.text)
    const { eventId } = begun.value
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/events/${eventId}/write#token=${officer}`)
    await desk.getByRole('button', { name: '加一题：选一项，数量有限', exact: true }).click()
    await desk.getByRole('textbox', { name: '题目', exact: true }).fill('坐哪辆车')
    for (const [index, [bus, seats]] of [
      ['1 号车', '1'],
      ['2 号车', '5'],
    ].entries()) {
      await desk.getByRole('button', { name: '加一项' }).click()
      await desk.getByRole('textbox', { name: `第 ${index + 1} 项`, exact: true }).fill(bus ?? '')
      await desk.getByRole('spinbutton', { name: `${bus}有多少` }).fill(seats ?? '')
    }
    await desk.getByText('一共 6；选完的，别人就不能再选').waitFor()
    await takePicture(desk, 'stock-1-form')
    await desk.getByRole('button', { name: '发布活动' }).click()
    await desk.getByText('选项的数量').waitFor()

    const register = `features/events/pages/register?id=${eventId}`
    const detail = `features/events/pages/detail?id=${eventId}`
    const first = await openPhone(product.browser(), url, 'p00003')
    await first.open(register)
    await first.see('剩 5')
    await first.tap('1 号车')
    await first.tap(/报名，占第 1 个名额/)
    await first.tap('允许')
    await first.see('报上了')

    const second = await openPhone(product.browser(), url, 'p00004')
    await second.open(register)
    await second.see('选完了')
    await second.tap('1 号车')
    await second.tap(/加入候补，排第 1 位/)
    await second.tap('允许')
    await second.see(/已排进候补/)

    // A second place: who waited has it, and the seat that they had chosen is gone.
    expect(await call(url, officer, 'events.resize', { eventId, capacity: 2 })).toMatchObject({ ok: true })
    await second.open('features/messages/pages/inbox')
    await second.see(/您选的“坐哪辆车”没有了，名额还是您的，请点开重选/)
    await second.open(detail)
    await second.see(/您选的没有了，请重选：坐哪辆车。名额照样是您的/)
    await takePicture(second.page, 'stock-2-gone')
    await second.tap('现在重选')
    await second.tap('2 号车')
    await takePicture(second.page, 'stock-3-again')
    await second.tap('改好了，保存')
    await second.see('改一改')

    await desk.reload()
    await desk.getByText('已选 1 / 1').waitFor()
    await desk.getByText('已选 1 / 5').waitFor()
    await desk.getByRole('button', { name: '改数量：1 号车' }).click()
    await desk.getByRole('dialog').getByRole('spinbutton').fill('3')
    await desk.getByRole('dialog').getByRole('button', { name: '改成 3' }).click()
    await desk.getByText('已选 1 / 3').waitFor()
    await takePicture(desk, 'stock-4-board')
    expect([...desk.complaints, ...first.complaints, ...second.complaints]).toEqual([])
  }
)

inBrowser('one for each union is for its chair, and the others read so before the tap', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const rules = { title: '一家一箱书', ceiling: { of: 'union' as const, most: 1, byChair: true as const } }
  const eventId = await openEvent({ url, officer }, 5, rules)
  const event = `features/events/pages/detail?id=${eventId}`
  const member = await openPhone(product.browser(), url, 'p00003')
  await member.open(event)
  await member.see(/由工会主席来领，一家工会一份/)
  await member.see('由工会主席来领')
  await takePicture(member.page, 'claim-1-member')
  const tap = await call(url, await signIn(url, 'p00003'), 'events.register', { eventId, answers: {} })
  expect(tap).toMatchObject({ ok: false, reason: 'chair_only' })
  // Who leads a union and has not said yet which row of the roster is theirs is led there first.
  const chair = await openPhone(product.browser(), url, 'chair-union-e002')
  await chair.open(event)
  await chair.see('先核对身份，再报名')
  expect([...member.complaints, ...chair.complaints]).toEqual([])
})
