import { answered } from '../../../cloudfunctions/testing/answered'
import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** Runs today in the demonstration, and most of its people are in. */
const EVENT = 'event-pingpong'
const DOOR = `features/officer/pages/door?id=${EVENT}`

/** Somebody of the demonstration who has a place and has not come. */
async function missingOne(url: string) {
  const officer = await signIn(url, 'officer-1')
  const [missing] = answered(await call(url, officer, 'checkin.arrivals', { eventId: EVENT, show: 'missing' })).items
  if (!missing) throw new Error('everybody is in')
  return missing
}

/** Two of the demonstration who have a place there. */
const [FIRST, SECOND] = ['p00010', 'p00040']

/** Such a person, not in yet: who was let in by the demonstration is taken back. */
async function notYetIn(url: string, person: string) {
  const { memberId, name } = answered(await call(url, await signIn(url, person), 'checkin.card', {}))
  const officer = await signIn(url, 'officer-1')
  await call(url, officer, 'checkin.undo', { eventId: EVENT, memberId, reason: '重新来过' })
  return { memberId, name }
}

inBrowser(
  'a member says six digits, the officer lets them in once, and a second door reads when and where',
  async () => {
    const url = product.url()
    const { name } = await notYetIn(url, FIRST)
    const member = await openPhone(product.browser(), url, FIRST)
    await member.open('tabs/mine')
    await member.tap('会员码')
    await member.see('扫不了，就念这六位数')
    const said = member.page.getByText(/^\d{3} \d{3}$/).filter({ visible: true })
    const digits = (await said.textContent()) ?? ''
    await takePicture(member.page, 'checkin-1-card')

    const officer = await openPhone(product.browser(), url, 'officer-1')
    await officer.open('features/officer/pages/today')
    await officer.tap('活动签到')
    await officer.tap(/乒乓球比赛·男单/)
    await officer.tap('输六位数')
    await officer.fill('例如 841706', digits)
    await officer.tap(/^签到$/)
    await officer.see(`${name}，签到成功`)
    await takePicture(officer.page, 'checkin-2-in')

    const other = await openPhone(product.browser(), url, 'officer-2')
    await other.open(DOOR)
    await other.tap('西门')
    await other.tap('姓名，或拼音头两个字母')
    await other.fill('姓名，或拼音头两个字母', name)
    await other.tap(/已签到$/)
    await other.see(`${name}，已经签过`)
    await other.see(/在签到口签的，不重复算/)

    await other.tap('撤销这次签到')
    await other.tap('扫错人了')
    await other.see(`${name}，已经撤销`)
    expect([...member.complaints, ...officer.complaints, ...other.complaints]).toEqual([])
  }
)

inBrowser('an officer without a network goes on, and what was tapped is there once the network is back', async () => {
  const url = product.url()
  const { name, memberId } = await missingOne(url)
  const before = Date.now()
  const officer = await openPhone(product.browser(), url, 'officer-2')
  await officer.open(DOOR)
  await officer.tap('姓名，或拼音头两个字母')
  await officer.fill('姓名，或拼音头两个字母', name)
  await officer.see(name)
  await officer.page.context().setOffline(true)
  await officer.tap('已报名')
  await officer.see('没网，先记下了')
  await officer.see(/等上传 1/)
  // Meanwhile another door has let the same person in.
  const other = await signIn(url, 'officer-1')
  const earlier = { eventId: EVENT, door: '西门', at: before, shown: { by: 'name' as const, memberId } }
  answered(await call(url, other, 'checkin.admit', earlier))
  await officer.page.context().setOffline(false)
  await officer.see(/刚才存下的 1 件已提交/)
  await officer.see('上传后发现重复的 1 位')
  await officer.see(/已经在西门签过，按早的算/)
  await takePicture(officer.page, 'checkin-4-double')

  const token = await signIn(url, 'officer-2')
  const { items } = answered(await call(url, token, 'checkin.arrivals', { eventId: EVENT, show: 'in' }))
  expect(items[0]?.memberId).toBe(memberId)
})

inBrowser('the code on the hall’s screen leads a phone to the page that checks in; a made-up one says so', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const { name } = await notYetIn(url, SECOND)
  const [shown] = answered(await call(url, officer, 'checkin.hallCode', { eventId: EVENT })).codes
  const phone = await openPhone(product.browser(), url, SECOND)
  await phone.open(`features/checkin/pages/self?event=${EVENT}&code=0.00112233445566778899`)
  await phone.see('这不是这场活动大屏上的码，请再扫一次。')
  await phone.page.goto(`${url}/m/?frame=${SECOND}&checkin=${EVENT}&code=${shown?.code}`)
  await phone.see('签到成功')
  await phone.see(new RegExp(name))
  await takePicture(phone.page, 'checkin-3-self')
})
