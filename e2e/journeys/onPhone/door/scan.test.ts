import { answered } from '../../../../cloudfunctions/testing/answered'
import { cardCodes } from '../../../../src/features/checkin/card/cardCodes'
import { filmInPage } from '../../../browser/filmInPage'
import { inBrowser } from '../../../browser/inBrowser'
import { takePicture } from '../../../browser/openBrowser'
import { call, signIn } from '../../../product/startProduct'
import { withProduct } from '../../../product/withProduct'
import { openPhone } from '../../phone'

const product = withProduct()

/** Runs today in the demonstration; this person has a place there. */
const EVENT = 'event-pingpong'
const MEMBER = 'p00010'

inBrowser('an officer scans a card with the browser’s camera; without one the six digits open', async () => {
  const url = product.url()
  const token = await signIn(url, 'officer-1')
  const card = answered(await call(url, await signIn(url, MEMBER), 'checkin.card', {}))
  await call(url, token, 'checkin.undo', { eventId: EVENT, memberId: card.memberId, reason: '重新来过' })
  const officer = await openPhone(product.browser(), url, 'officer-1')
  await officer.open(`features/officer/pages/door?id=${EVENT}`)
  await officer.tap('扫会员码')
  await officer.see(/没有打开相机，要在浏览器里允许用相机。也可以请会员念六位数/)
  await officer.see('会员念的六位数')
  await takePicture(officer.page, 'scan-1-refused')
  await officer.page.keyboard.press('Escape')

  await filmInPage(officer.page, cardCodes(card, Date.now()).text)
  await officer.tap('扫会员码')
  await officer.see(`${card.name}，签到成功`)
  await takePicture(officer.page, 'scan-2-in')
  expect(await officer.page.locator('video').count()).toBe(0)
  expect(officer.complaints).toEqual([])
})
