import { STATION } from '../../../scripts/seed/officerNames'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser(
  'three taps bring services with their reason and a number at the desk; what is said is changed and taken back',
  async () => {
    const url = product.url()
    const phone = await openPhone(product.browser(), url, 'p00001')
    await phone.open('tabs/services')
    await phone.tap('我的需要')
    await phone.tap('孩子暑假')
    await takePicture(phone.page, 'j60-1-chosen')
    await phone.tap('选好了，看看为我想到的')
    await phone.see('因为您选了“孩子暑假”')
    await phone.see('亲子活动')
    await takePicture(phone.page, 'j60-2-found')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/needs#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('table', { name: '按需要' }).getByText('孩子暑假').waitFor()
    await takePicture(desk, 'j60-3-counted')

    await phone.tap('改一改')
    await phone.tap('体检')
    await phone.tap('选好了，看看为我想到的')
    await phone.see('健康体检')
    await phone.tap('都收回')
    await phone.tap(/^收回$/)
    await phone.see('您现在需要什么')
    expect([phone.complaints, desk.complaints]).toEqual([[], []])
  }
)

inBrowser(
  'help in hardship is asked for from its guide, opened by whoever is responsible alone, and followed',
  async () => {
    const url = product.url()
    const WORDS = '爱人住院两个月，家里只有我一个人上班。'
    const phone = await openPhone(product.browser(), url, 'p00300')
    await phone.open('features/guides/pages/list')
    await phone.tap('困难帮扶')
    await phone.tap('去申请帮扶')
    await phone.tap('家里人')
    await phone.tap('大病')
    await phone.page.locator('textarea').filter({ visible: true }).last().fill(WORDS)
    await phone.tap('我同意这样办')
    await takePicture(phone.page, 'j61-1-form')
    await phone.page.getByRole('button', { name: /^交上去，/ }).tap()
    await phone.tap('允许')
    await phone.see(/^第 20\d\d-\d{4} 号$/)
    const promised =
      (await phone.page
        .getByText(/答应 .*前答复您。$/)
        .last()
        .textContent()) ?? ''
    const owner = promised.split('答应')[0] ?? ''
    await phone.tap('看进度')
    await phone.see('还没有人打开过')

    const own = STATION.find(({ officer }) => officer === owner)
    const other = STATION.find(({ officer }) => officer !== owner)
    for (const [who, sees] of [
      [other, false],
      [own, true],
    ] as const) {
      const desk = await openPage(product.browser(), 'desk')
      await desk.goto(`${url}/workbench/cases#token=${await signIn(url, who?.officerId ?? '')}`)
      await desk.getByText('困难帮扶申请').last().waitFor()
      expect(await desk.getByText(WORDS).count()).toBe(0)
      if (sees) {
        await desk.getByText('打开一次记一次，本人看得到').last().click()
        await desk.getByText(WORDS).first().waitFor()
        await takePicture(desk, 'j61-2-opened')
      }
      expect(desk.complaints).toEqual([])
    }
    await phone.page.reload()
    await phone.see(owner)
    await takePicture(phone.page, 'j61-3-track')
    expect(phone.complaints).toEqual([])
  }
)
