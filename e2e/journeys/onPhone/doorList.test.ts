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
const TITLE = '没网时用的名单'

inBrowser(
  'an officer keeps the list under four digits; without a network it tells who is on it, five wrong tries delete it, and so does the end of its session',
  async () => {
    const url = product.url()
    const token = await signIn(url, 'officer-2')
    const missing = async () =>
      answered(await call(url, token, 'checkin.arrivals', { eventId: EVENT, show: 'missing' })).items
    const [one] = await missing()
    if (!one) throw new Error('everybody is in')
    const officer = await openPhone(product.browser(), url, 'officer-2')
    await officer.open(DOOR)
    await officer.tap(TITLE)
    await officer.fill('例如 2468', '24')
    await officer.tap('存到这台手机')
    await officer.see('要四位数字')
    await officer.fill('例如 2468', '2468')
    await takePicture(officer.page, 'door-list-1-keep')
    await officer.tap('存到这台手机')
    await officer.see(/位，打开着/)
    const stored = await officer.page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(stored).toContain('doorlist:')
    expect(stored.split('doorlist:')[1]).not.toContain(one.name)

    await officer.page.context().setOffline(true)
    await officer.tap('姓名，或拼音头两个字母')
    await officer.fill('姓名，或拼音头两个字母', one.name)
    await officer.see('名单里的人（没网，按存的名单找）')
    await officer.tap(new RegExp(`^${one.name}`))
    await officer.see(`${one.name}，在名单上，记下了`)
    await officer.see(/等上传 1/)
    await takePicture(officer.page, 'door-list-2-judged')

    // Left and opened once more, the door still knows whom it has let in.
    await officer.open('features/officer/pages/today')
    await officer.open(DOOR)
    await officer.see(/位，锁着/)
    await officer.tap(TITLE)
    await officer.fill('例如 2468', '2468')
    await officer.tap(/^打开$/)
    await officer.see(/位，打开着/)
    await officer.tap('姓名，或拼音头两个字母')
    await officer.fill('姓名，或拼音头两个字母', one.name)
    await officer.tap(new RegExp(`^${one.name}`))
    await officer.see('已经签过')
    await officer.see(/等上传 1/)

    await officer.tap(TITLE)
    await officer.tap('锁上')
    await officer.see(/位，锁着/)
    await officer.tap(TITLE)
    for (const left of [4, 3, 2, 1]) {
      await officer.fill('例如 2468', '0000')
      await officer.tap(/^打开$/)
      await officer.see(`数字不对，还能试 ${left} 次，都错了就删名单`)
    }
    await takePicture(officer.page, 'door-list-3-last-try')
    await officer.fill('例如 2468', '0000')
    await officer.tap(/^打开$/)
    await officer.see(/名单已经删了，等上传的签到还在/)
    await officer.see(/等上传 1/)
    expect(
      await officer.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('doorlist:')))
    ).toEqual([])

    await officer.page.context().setOffline(false)
    await officer.see(/刚才存下的 1 件已提交/)
    expect((await missing()).map(({ memberId }) => memberId)).not.toContain(one.memberId)

    // A phone that is lost: its session is ended from another device, and the list goes at its next contact.
    await officer.tap(TITLE)
    await officer.fill('例如 2468', '2468')
    await officer.tap('存到这台手机')
    await officer.see(/位，打开着/)
    for (const { id, isThis } of answered(await call(url, token, 'sessions.list', {}))) {
      if (!isThis) await call(url, token, 'sessions.end', { sessionId: id })
    }
    await officer.see('请先登录')
    expect(
      await officer.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('doorlist:')))
    ).toEqual([])
  }
)
