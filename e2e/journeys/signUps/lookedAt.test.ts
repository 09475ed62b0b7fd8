import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const detail = (id: string) => `features/events/pages/detail?id=${id}`

inBrowser(
  'a member signs up, the chair’s page says yes with one tap and takes it back, and the organiser lets them in',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const member = await signIn(url, 'p00003')
    const me = await call(url, member, 'me.get', {})
    const { id: memberId = '', unionId = '' } = (me.ok && me.value.member) || {}
    const eventId = await openEvent({ url, officer }, 5, { title: '要审的健步行', kind: 'walk', approval: 'both' })

    const phone = await openPhone(product.browser(), url, 'p00003')
    await phone.open(detail(eventId))
    await phone.see('报名以后名额先留着，先由本工会主席、再由主办工会看过')
    await phone.tap(/^报名/)
    await phone.tap('允许')
    await phone.see('报上了，还要审一下')
    await takePicture(phone.page, 'j7-1-awaits')

    const chair = await openPhone(product.browser(), url, 'officer-1')
    await chair.open(`features/officer/pages/enrol?id=${eventId}&union=${unionId}`)
    await chair.see('等您同意的 1 人')
    await chair.tap('全选')
    await chair.tap('同意这 1 人')
    await chair.see(/同意了 1 人/)
    await chair.tap(/^收回（/)
    await chair.see('收回了，还没有通知本人')
    await takePicture(chair.page, 'j7-2-taken-back')
    await chair.tap('全选')
    await chair.tap('同意这 1 人')
    await chair.see(/其中 1 人还要主办工会同意/)

    const second = await signIn(url, 'officer-2')
    const passed = await call(url, second, 'events.approve', { eventId, memberIds: [memberId] })
    expect(passed).toMatchObject({ ok: true, value: { people: [{ memberId, isIn: true }] } })
    await phone.open('tabs/events')
    await phone.open(detail(eventId))
    await phone.see('您已报名')
    expect([...phone.complaints, ...chair.complaints]).toEqual([])
  }
)
