import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const PAGE = 'features/events/pages/register?id=event-family'

inBrowser(
  'a parent writes a child down once, and signs both up with one tap; the other parent is asked about the same child; another child comes in its place',
  async () => {
    const url = product.url()
    const phone = await openPhone(product.browser(), url, 'p00003')
    await phone.open(PAGE)
    await addChild(phone, '周小禾')
    // Whoever is written down from the form is chosen at once.
    await phone.see('报名，2 个人占 2 个名额')
    await phone.tap('都能吃')
    await phone.page.locator('textarea').filter({ visible: true }).fill('小禾妈妈')
    await phone.tap('报名，2 个人占 2 个名额')
    await phone.see('孩子不满 14 岁，请看完监护人同意书，勾选同意再报。')
    await phone.tap('我是周小禾的监护人，看过并同意')
    await takePicture(phone.page, 'family-form')
    await phone.tap('报名，2 个人占 2 个名额')
    await phone.tap('允许')
    await phone.see('报上了')
    await takePicture(phone.page, 'family-done')

    const other = await openPhone(product.browser(), url, 'p00004')
    await other.open(PAGE)
    await addChild(other, '周小禾')
    await other.tap('都能吃')
    await other.page.locator('textarea').filter({ visible: true }).fill('小禾爸爸')
    await other.tap('我是周小禾的监护人，看过并同意')
    await other.tap('报名，2 个人占 2 个名额')
    await other.tap('允许')
    await other.see(/同名同年生/)
    await takePicture(other.page, 'family-same-child')
    expect(await placeOf(url, 'p00004')).toBeUndefined()
    await other.tap('不是同一个孩子，继续报名')
    await other.tap('允许')
    await other.see('报上了')

    const token = await signIn(url, 'officer-1')
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${token}`)
    await desk.getByRole('link', { name: '写消息' }).first().waitFor()
    await desk.goto(`${url}/workbench/events/event-family`)
    await desk
      .getByText(/周小禾（\d{4} 年生，都能吃）/)
      .first()
      .waitFor()
    await takePicture(desk, 'family-list')

    await phone.open('features/events/pages/detail?id=event-family')
    await phone.tap('改谁去')
    await addChild(phone, '周小满')
    await phone.tap(/^周小禾$/)
    await phone.tap('都能吃')
    await phone.tap('我是周小满的监护人，看过并同意')
    await takePicture(phone.page, 'family-changed')
    await phone.tap('改好了，保存')
    await phone.see('改谁去')
    await phone.see(/^周小满$/)
    expect((await placeOf(url, 'p00003'))?.people).toBe(2)
    expect([...phone.complaints, ...other.complaints, ...desk.complaints]).toEqual([])
  }
)

async function addChild({ fill, tap, see }: Awaited<ReturnType<typeof openPhone>>, name: string) {
  await tap('添一位家人')
  await fill('例如：周小禾', name)
  await fill('四位数字，例如：2018', `${new Date().getFullYear() - 8}`)
  await tap('记下来')
  await see(name)
}

async function placeOf(url: string, person: string) {
  const answer = await call(url, await signIn(url, person), 'events.get', { eventId: 'event-family' })
  return answer.ok ? answer.value.mine : undefined
}
