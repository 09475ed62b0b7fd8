import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser(
  'a member takes a second session beside the first, gives one back, and says once when they were born',
  async () => {
    const url = product.url()
    const phone = await openPhone(product.browser(), url, 'p00005')
    await phone.open('features/events/pages/detail?id=event-classes')
    await phone.see(/每人最多报 2 场/)
    await phone.tap(/^太极$/)
    await phone.tap('报名太极，可以带家人')
    await phone.tap(/^报名太极，占第/)
    await phone.tap('允许')
    await phone.see('报上了')
    await phone.tap('回到活动')
    await phone.tap(/^插花$/)
    await phone.tap('再报这一场')
    await phone.see(/您报满 2 场了/)
    await takePicture(phone.page, 'several-sessions')

    const token = await signIn(url, 'officer-1')
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${token}`)
    await desk.getByRole('link', { name: '写消息' }).first().waitFor()
    await desk.goto(`${url}/workbench/events/event-classes`)
    await desk.getByText('太极、插花').first().waitFor()

    await phone.tap(/^太极$/)
    await phone.tap('退这一场')
    await phone.see(/您报了 1 场/)

    await phone.open('features/events/pages/register?id=event-drill')
    await phone.tap('您的出生年份')
    await phone.fill('四位数字，例如：1985', '1950')
    await phone.tap('记下来')
    await phone.see(/这个活动收 18 到 60 岁的人，请看看别的活动/)
    await phone.tap('您的出生年份')
    await phone.fill('四位数字，例如：1985', '1985')
    await phone.tap('记下来')
    await phone.tap(/^报名，占第/)
    await phone.tap('允许')
    await phone.see('报上了')
    expect([...phone.complaints, ...desk.complaints]).toEqual([])
  }
)
