import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()

async function openDesk(person: string, path: string) {
  const url = product.url()
  const token = await signIn(url, person)
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${token}`)
  await desk.goto(`${url}/workbench/${path}`)
  return desk
}

type Desk = Awaited<ReturnType<typeof openDesk>>

const dialog = (desk: Desk) => desk.getByRole('dialog')
const card = (desk: Desk) => desk.getByRole('complementary', { name: '会员卡片' })

async function rename(desk: Desk, name: string) {
  await card(desk).getByRole('textbox', { name: '姓名' }).fill(name)
  await card(desk).getByRole('button', { name: '存下改动' }).click()
}

inBrowser('two officers correct one row: both names are shown, and one is chosen', async () => {
  const [one, other] = [await openDesk('officer-1', 'members'), await openDesk('officer-2', 'members')]
  for (const desk of [one, other]) {
    await desk.getByRole('searchbox', { name: '找人' }).fill('cle')
    await desk.getByRole('link', { name: '蔡例二' }).first().click()
    await card(desk).getByRole('button', { name: '改', exact: true }).click()
  }
  await rename(one, '蔡甲')
  await one.getByText('改好了，记在经过里').waitFor()
  await rename(other, '蔡乙')
  await other.getByText('“姓名”刚才有人改过').waitFor()
  await other.getByText(/林示例.+改成了：蔡甲/).waitFor()
  await takePicture(other, 'j15-1-two-officers')
  await card(other).getByRole('button', { name: '用我的' }).click()
  await card(other).getByRole('button', { name: '存下改动' }).click()
  await card(other).getByRole('heading', { name: '蔡乙' }).waitFor()
  await card(other).getByText('林示例').first().waitFor()
  expect([...one.complaints, ...other.complaints]).toEqual([])
})

inBrowser('a chair finds the own people alone, marks one as left, and brings them back', async () => {
  const desk = await openDesk('chair-union-e002', 'members')
  const sum = desk.getByText(/^[\d,]+ 名会员，另有/)
  const members = Number.parseInt((await sum.textContent()) ?? '', 10)
  expect(members).toBeGreaterThan(10)
  await desk.getByRole('button', { name: /^会员/ }).click()
  await desk.getByRole('table').getByRole('link').first().click()
  await card(desk).getByRole('button', { name: '标为离开' }).click()
  await dialog(desk).getByRole('textbox', { name: '理由' }).fill('退休')
  await dialog(desk).getByRole('button', { name: '标为离开' }).dblclick()
  await desk.getByText(`${members - 1} 名会员，另有`).waitFor()
  await card(desk)
    .getByText(/离开：退休/)
    .waitFor()
  await takePicture(desk, 'j15-2-left')

  await card(desk).getByRole('button', { name: '恢复' }).click()
  await dialog(desk).getByRole('textbox', { name: '理由' }).fill('标错了')
  await dialog(desk).getByRole('button', { name: '恢复' }).click()
  await desk.getByText(`${members} 名会员，另有`).waitFor()
  await desk.goto(`${product.url()}/workbench/members/m00001`)
  await card(desk).getByText('没有打开').waitFor()
})

inBrowser('an officer adds somebody whose request found no row, and they are bound', async () => {
  const desk = await openDesk('officer-1', 'bindings')
  await desk.getByRole('button', { name: '加入名册' }).first().click()
  await dialog(desk).getByText('晴川建筑设计（示例）').waitFor()
  await takePicture(desk, 'j15-3-add')
  await dialog(desk).getByRole('button', { name: '加入名册，并绑定给本人' }).click()
  await desk.getByText('白示例加入名册了，也绑定好了，已告诉本人').waitFor()
  await desk.goto(`${product.url()}/workbench/members?q=bsl&bound=yes`)
  await desk.getByRole('link', { name: '白示例' }).waitFor()
})
