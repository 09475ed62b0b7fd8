import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { newEvent } from '../product/newEvent'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

inBrowser('whoever leaves data for the first time is asked, may say no, and goes on after a yes', async () => {
  const phone = await openPhone(product.browser(), product.url(), 'worker')
  await phone.open('features/membership/pages/bind')
  await phone.tap('换了号码，或想自己填')
  await phone.fill('和单位登记的一样', '马示例')
  await phone.tap('选择单位')
  await phone.fill('打单位名字里的两个字', '朔风餐饮')
  await phone.tap('朔风餐饮管理（示例）')
  await phone.tap('手动填写手机号')
  await phone.fill('单位登记的手机号', '19912345678')
  await phone.tap('提交给服务站核对')
  await phone.tap('允许')
  await phone.see('下一步要留下您的资料，请先看一看这份说明。')
  await takePicture(phone.page, 'privacy-1-asked')

  await phone.tap('先不同意')
  await phone.see(/不同意也可以照常看消息和活动/)
  await phone.tap('提交给服务站核对')
  await phone.tap('允许')
  await phone.tap('同意，接着办')
  await phone.see('已交给服务站核对')
  await phone.open('features/privacy/pages/account')
  await phone.see(new RegExp(`同意了第 ${STATEMENT_VERSION} 版`))
  expect(phone.complaints).toEqual([])
})

inBrowser('whoever leaves reads what goes, gives their place back, and may come back within seven days', async () => {
  const url = product.url()
  const eventId = await newEvent(url, await signIn(url, 'chair-union-e002'))
  const token = await signIn(url, 'p00011')
  const registered = await call(product.url(), token, 'events.register', { eventId, answers: {} })
  expect(registered.ok || registered).toBe(true)
  const phone = await openPhone(product.browser(), product.url(), 'p00011')
  await phone.open('features/privacy/pages/account')
  await phone.see(/接下来的报名和候补马上取消/)
  await phone.tap('注销账号')
  await phone.see('真的要注销吗？')
  await takePicture(phone.page, 'privacy-2-sure')
  await phone.tap('注销账号')
  await phone.see(/^账号将在 .* 注销$/)
  await takePicture(phone.page, 'privacy-3-leaving')
  await phone.open('tabs/mine')
  await phone.see(/点这里可以撤回/)
  // In the first screenful, above everything that goes on as ever.
  expect((await phone.page.getByText(/点这里可以撤回/).boundingBox())?.y).toBeLessThan(300)
  // Everything but the phone on which it was said is signed out.
  expect(await call(url, token, 'events.mine', {})).toMatchObject({ reason: 'signed_out' })

  await phone.tap(/点这里可以撤回/)
  await phone.tap('不注销了')
  await phone.see(/账号留下来了/)
  await phone.see('会留下的')
  const mine = await call(url, await signIn(url, 'p00011'), 'events.mine', {})
  const withdrawn = { status: 'withdrawn', event: expect.objectContaining({ id: eventId }) }
  expect(mine).toMatchObject({ value: expect.arrayContaining([expect.objectContaining(withdrawn)]) })
  expect(phone.complaints).toEqual([])
})

inBrowser('the desk reads how long everything is kept', async () => {
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${product.url()}/workbench/retention#token=${await signIn(product.url(), 'officer-1')}`)
  await desk.getByText('活动结束以后 90 天').waitFor()
  await desk.getByText('一直留着的').waitFor()
  await takePicture(desk, 'privacy-4-desk')
  expect(desk.complaints).toEqual([])
})

inBrowser('a stranger reads how the names of a union begin, and where to see them whole', async () => {
  const stranger = await openPage(product.browser(), 'phone')
  await stranger.goto(`${product.url()}/m/#/features/directory/pages/union?id=union-i01`)
  await stranger
    .getByText(/^.\*+$/)
    .first()
    .waitFor()
  await stranger.getByText('主席和联系人的名字先只写姓；到“我的”登录以后，能看到全名。').waitFor()
})
