import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { newEvent } from '../product/newEvent'
import { call, post, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()

const openDesk = async () => {
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${product.url()}/workbench/account#token=${await signIn(product.url(), 'officer-1')}`)
  return desk
}
const openFollower = async () => {
  const phone = await openPage(product.browser(), 'phone')
  await phone.goto(`${product.url()}/follower/?openid=o-follow-p00002`)
  return phone
}

inBrowser('a follower asks, leaves and comes back, and the desk sees it', async () => {
  const desk = await openDesk()
  await desk.getByText('12,000', { exact: true }).waitFor()
  await desk.getByText('认证服务号').waitFor()
  await desk.getByText('11 项里能用 11 项').waitFor()

  const phone = await openFollower()
  await phone.getByLabel('发消息给公众号').fill('象棋')
  await phone.getByRole('button', { name: '发送' }).click()
  const way = phone.getByRole('link', { name: /点这里看.*象棋/ })
  expect(await way.getAttribute('href')).toMatch(/^\/m\/#\/features\/events\/pages\/detail\?id=/)
  await takePicture(phone, 'account-1-keyword')
  await phone.getByRole('button', { name: '公众号设置' }).click()
  await phone.getByRole('button', { name: '取消关注' }).click()
  await desk.getByText('11,999', { exact: true }).waitFor()
  await desk.getByText('有人取消关注').waitFor()

  await phone.getByRole('button', { name: '公众号设置' }).click()
  await phone.getByRole('button', { name: '关注公众号' }).click()
  await phone.getByText(/^欢迎关注红墙长安/).waitFor()
  await desk.getByText('12,000', { exact: true }).waitFor()
  await takePicture(desk, 'account-2-desk')
  expect([desk.complaints, phone.complaints]).toEqual([[], []])
})

inBrowser('an officer has the followers counted anew, and sees how it goes on and ends', async () => {
  const desk = await openDesk()
  await desk.getByRole('button', { name: '现在核对' }).click()
  await desk.getByText('正在核对').waitFor()
  await takePicture(desk, 'account-5-sync')
  await desk.getByText('核对完了').waitFor({ timeout: 90_000 })
  await desk.getByText('12,000 / 12,000 人').waitFor()
})

inBrowser('a member is told of a place, and WeChat says that it arrived', async () => {
  const url = product.url()
  const eventId = await newEvent(url, await signIn(url, 'chair-union-e002'))
  const member = await signIn(url, 'p00006')
  expect(await call(url, member, 'events.register', { eventId, answers: {} })).toMatchObject({ ok: true })

  const desk = await openDesk()
  await desk.getByText('模板消息的结果').first().waitFor({ timeout: 30_000 })
  await desk.getByText('都入账了').waitFor()
  expect(desk.complaints).toEqual([])
})

inBrowser('an account of another kind says what is closed and what happens instead', async () => {
  const desk = await openDesk()
  await post(`${product.url()}/weixin/demo/account`, { appid: 'wx-demo-official', kind: 'subscription' })
  await desk.getByRole('button', { name: '重新核对' }).click()
  await desk.getByText('认证订阅号').waitFor()
  await desk.getByText('认证服务号才有。现在改走小程序消息和站内消息。').waitFor()
  await takePicture(desk, 'account-3-closed')
})

inBrowser('the members who do not follow are listed by union, without their full names', async () => {
  const desk = await openDesk()
  await desk.getByRole('link', { name: /没关注的会员/ }).click()
  await desk.getByRole('cell', { name: '没有关注' }).first().waitFor()
  expect(await desk.getByRole('row').nth(1).textContent()).toMatch(/^.\*+/)
  await desk.getByLabel('按工会看').click()
  await desk.keyboard.type('钟声')
  await desk.locator('.ant-select-item-option', { hasText: '钟声' }).first().click()
  await desk.getByRole('cell', { name: /钟声/ }).first().waitFor()
  await takePicture(desk, 'account-4-not-following')
})
