import type { WriteEvent } from '#shared/events/input'
import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const HOUR = 3_600_000
const page = (id: string) => `features/events/pages/detail?id=${id}`

/** An event that is over a few seconds after it was opened. */
function brief(): Partial<WriteEvent> {
  const now = Date.now()
  const startsAt = now + 8000
  return {
    title: '上一场健步行',
    kind: 'walk',
    opensAt: now - HOUR,
    closesAt: startsAt,
    startsAt,
    endsAt: startsAt + 1000,
  }
}

inBrowser(
  'who took part this year reads so before the tap, and a newcomer takes the place that they wait for',
  async () => {
    const url = product.url()
    const desk = { url, officer: await signIn(url, 'officer-1') }
    const regular = await signIn(url, 'p00003')
    const earlier = await openEvent(desk, 5, brief())
    await call(url, regular, 'events.register', { eventId: earlier, answers: {} })
    await new Promise((over) => setTimeout(over, 10_000))

    const yearly = await openEvent(desk, 5, { title: '一年一次', kind: 'walk', fairness: { onceAYear: true } })
    const first = await openPhone(product.browser(), url, 'p00003')
    await first.open(page(yearly))
    await first.see('同类活动一年参加一次：今年参加过的，明年再报')
    await first.see(/已参加过“上一场健步行”，同类活动一年参加一次，请明年再报/)
    await first.see('今年已参加过同类活动')
    await takePicture(first.page, 'j9-1-once-a-year')
    const refused = await call(url, regular, 'events.register', { eventId: yearly, answers: {} })
    expect(refused).toMatchObject({ ok: false, reason: 'once_a_year' })

    const reserves = [
      { id: 'r1', name: '今年没参加过的人', of: { kind: 'newcomers' as const }, places: 1, until: Date.now() + HOUR },
    ]
    const newcomers = await openEvent(desk, 1, { title: '新人先报', kind: 'walk', reserves })
    await first.open(page(newcomers))
    await first.tap(/加入候补，排第 1 位/)
    await first.tap('允许')
    await first.see(/第 1 位/)

    const second = await openPhone(product.browser(), url, 'p00004')
    await second.open(page(newcomers))
    await second.see(/1 个名额先给今年没参加过同类活动的人/)
    await second.tap(/报名，占“今年没参加过的人”第 1 个名额/)
    await second.tap('允许')
    await second.see(/报名成功|报上了|已报名/)
    await takePicture(second.page, 'j9-2-newcomer')
    expect([...first.complaints, ...second.complaints]).toEqual([])
  }
)

inBrowser(
  'who stayed away twice pauses, pleads on the phone, and may come again once an officer has lifted it',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const member = await signIn(url, 'p00005')
    const me = await call(url, member, 'me.get', {})
    const memberId = (me.ok && me.value.member?.id) || ''
    const events = [await openEvent({ url, officer }, 5, brief()), await openEvent({ url, officer }, 5, brief())]
    for (const eventId of events) await call(url, member, 'events.register', { eventId, answers: {} })
    await new Promise((over) => setTimeout(over, 12_000))
    for (const eventId of events) await call(url, officer, 'events.markAbsent', { eventId, memberId, absent: true })

    const next = await openEvent({ url, officer }, 5, { title: '下一场', fairness: { pauseDays: 30 } })
    const phone = await openPhone(product.browser(), url, 'p00005')
    await phone.open(page(next))
    await phone.see(/您报了名没来，也没有说/)
    await phone.tap('申诉')
    await takePicture(phone.page, 'j9-3-plea')
    await phone.page.locator('textarea').filter({ visible: true }).last().fill('两次都临时加班')
    await phone.tap('交给服务站干部')
    await phone.see('您的申诉交上去了，服务站干部看过会发消息告诉您。')
    await takePicture(phone.page, 'j9-4-pleaded')

    const pleas = await call(url, officer, 'events.pleas', {})
    const eventId = (pleas.ok && pleas.value.items[0]?.eventId) || ''
    await call(url, officer, 'events.decidePlea', { eventId, memberId, decision: 'lift', word: '情况属实' })
    await phone.open('tabs/home')
    await phone.open(page(next))
    await phone.see(/报名，占第 1 个名额/)
    await phone.open('features/messages/pages/inbox')
    await phone.see('申诉通过，暂停取消了')
    expect(phone.complaints).toEqual([])
  }
)
