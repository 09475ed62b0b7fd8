import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { tripRules } from '../../places/tripRules'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser('a place that comes free is offered to the next, who lets it pass, waits on, or takes it', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const eventId = await openEvent({ url, officer }, 1, { offer: { hours: 4, lateHours: 1 } })
  const event = `features/events/pages/detail?id=${eventId}`
  const [first, second, third] = await Promise.all(
    ['p00003', 'p00004', 'p00005'].map((person) => openPhone(product.browser(), url, person))
  )
  if (!first || !second || !third) throw new Error('Three phones.')
  for (const [phone, button] of [
    [first, /报名，占/],
    [second, /加入候补，排第 1 位/],
    [third, /加入候补，排第 2 位/],
  ] as const) {
    await phone.open(event)
    await phone.tap(button)
    await phone.tap('允许')
    await phone.see(/报上了|已排进候补/)
  }
  await first.open('tabs/home')
  await first.open(event)
  await first.tap(/取消报名/)
  await first.tap(/^取消报名$/)
  await first.see(/已取消|取消好了|名额让/)

  await second.open('features/messages/pages/inbox')
  await second.see('轮到您了，去不去？')
  await second.open(event)
  await second.see('还留')
  await takePicture(second.page, 'j3-1-offer')
  await second.tap('这次去不了，还想接着等')
  await second.see(/您说了再等等/)
  await takePicture(second.page, 'j3-2-waits-on')

  await third.open('tabs/home')
  await third.open(event)
  await third.tap(/^我要去$/)
  await third.see('报上了')
  await takePicture(third.page, 'j3-3-taken')
  expect([...first.complaints, ...second.complaints, ...third.complaints]).toEqual([])
})

inBrowser('a member chooses one of the sessions, and reads what is kept for the own union', async () => {
  const url = product.url()
  const token = await signIn(url, 'p00006')
  const me = await call(url, token, 'me.get', {})
  const unionId = me.ok ? (me.value.member?.unionId ?? '') : ''
  const { reserves = [], ...rules } = tripRules()
  const [, ours, ...others] = reserves
  const own = ours && { ...ours, of: { kind: 'unions' as const, ids: [unionId] } }
  const kept = own ? [own, ...others.filter(({ of }) => of.kind === 'unions' && !of.ids.includes(unionId))] : []
  const officer = await signIn(url, 'officer-1')
  const eventId = await openEvent({ url, officer }, rules.capacity, { ...rules, reserves: kept })
  const { page, open, tap, see, complaints } = await openPhone(product.browser(), url, 'p00006')
  await open(`features/events/pages/detail?id=${eventId}`)
  await see('给“第 2 家”留的')
  await tap(/第 2 车/)
  await takePicture(page, 'j3-4-sessions')
  await tap(/报名第 2 车，占“第 2 家”第 1 个名额/)
  await tap('允许')
  await see('报上了')
  await takePicture(page, 'j3-5-chosen')
  expect(complaints).toEqual([])
})
