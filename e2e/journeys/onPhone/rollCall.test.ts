import { answered } from '../../../cloudfunctions/testing/answered'
import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** Runs today in the demonstration. */
const EVENT = 'event-pingpong'

inBrowser(
  'a leader opens a list, ticks somebody without a network, and a second phone sees them there and gone',
  async () => {
    const url = product.url()
    const officer = await openPhone(product.browser(), url, 'officer-1')
    await officer.open(`features/officer/pages/door?id=${EVENT}`)
    await officer.tap(/^点名：/)
    await officer.tap('开一张点名表')
    await officer.tap('开始点名')
    await officer.see('请写上叫什么，点名时好认')
    await officer.fill('例如 去程上车', '裁判培训第一课')
    await officer.tap('上课')
    await officer.tap('开始点名')
    await officer.see(/^0 人到了/)

    const token = await signIn(url, 'officer-1')
    const [made] = answered(await call(url, token, 'checkin.rolls', { eventId: EVENT })).rolls
    const view = answered(await call(url, token, 'checkin.roll', { eventId: EVENT, rollId: made?.id ?? '' }))
    const name = view.groups[0]?.people[0]?.name ?? ''
    await officer.page.context().setOffline(true)
    await officer.tap(name)
    await officer.see(/^1 人到了/)
    await officer.see('1 条存在本机，连上网自动上传。')
    await officer.page.context().setOffline(false)
    await officer.see(/刚才存下的 1 件已提交/)

    const other = await openPhone(product.browser(), url, 'officer-2')
    await other.open(`features/officer/pages/roll?id=${EVENT}&roll=${made?.id}`)
    await other.see(/^1 人到了/)
    await other.tap(name)
    await other.tap('记离开')
    await other.see(/到，\d{1,2}:\d\d 离开$/)
    await takePicture(other.page, 'roll-call')

    const missing = view.groups.flatMap(({ people }) => people).at(-1)?.name ?? ''
    await other.tap('联系没到的人')
    await other.page.getByRole('dialog').getByText(missing).first().click()
    // In the evening the event of the demonstration is over.
    await other.see(/^打给|联系方式不再给看/)
    await takePicture(other.page, 'roll-call-contact')
    expect(other.complaints).toEqual([])
  }
)
