import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const OLD = '会员卡丢了、坏了的会员'
const NEW = '会员卡丢了、坏了、消磁的会员'
/** What somebody may type who wishes us ill: it is read as it was typed, everywhere. */
const HOSTILE = '三层 <img src=x onerror=alert(1)> =1+1'

inBrowser(
  'a service is changed at the desk, passed by one of two readers on the phone, read by a member, and put away',
  async () => {
    const url = product.url()
    const token = await signIn(url, 'officer-1')
    const guides = await call(url, token, 'guides.manage', {})
    const guideId = guides.ok ? guides.value.find(({ title }) => title === '会员卡补办')?.id : undefined
    if (!guideId) throw new Error('the demonstration has no such service')
    const page = `features/guides/pages/guide?id=${guideId}`

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/guides#token=${token}`)
    await desk.getByRole('link', { name: '会员卡补办' }).click()
    await desk.getByRole('textbox', { name: '给谁办' }).fill(NEW)
    await desk.getByRole('textbox', { name: '到哪里' }).fill(HOSTILE)
    await desk.getByRole('button', { name: '送审，通过后大家看得到' }).dblclick()
    await desk.getByText('送审了，请另一位干部看').waitFor()
    await desk.getByText('等另一位看').waitFor()

    const member = await openPhone(product.browser(), url, 'p00001')
    await member.open(page)
    await member.see(OLD)
    expect(await member.page.getByText(NEW).count()).toBe(0)

    const [second, third] = [
      await openPhone(product.browser(), url, 'officer-2'),
      await openPhone(product.browser(), url, 'federation'),
    ]
    for (const reader of [second, third]) {
      await reader.open('features/officer/pages/today')
      await reader.see(NEW)
      await reader.see(HOSTILE)
    }
    await takePicture(second.page, 'catalogue-1-waits')
    const passing = (reader: typeof second) =>
      reader.page.locator('.waiting-word').filter({ hasText: NEW }).getByText('通过，公开')
    await passing(second).dblclick()
    await second.page.getByText(NEW).waitFor({ state: 'detached' })
    // Whoever read it at the same time finds it decided, and nothing happens twice.
    await passing(third).tap()
    await third.page.getByText(NEW).waitFor({ state: 'detached' })
    expect(await call(url, token, 'guides.open', { guideId })).toMatchObject({
      value: { version: 2, text: { where: HOSTILE } },
    })

    const later = await openPhone(product.browser(), url, 'p00002')
    await later.open(page)
    await later.see(NEW)
    await later.see(HOSTILE)
    await takePicture(later.page, 'catalogue-2-read')

    await desk.getByRole('link', { name: '会员卡补办' }).click()
    await desk.getByText('会员看到的是第 2 版。').waitFor()
    await desk.getByText('第 1 版').waitFor()
    await desk.getByRole('textbox', { name: '多久办好' }).fill('当天')
    await desk.getByRole('button', { name: '收起来' }).click()
    await desk.getByText('收着，会员看不到。').waitFor()
    await takePicture(desk, 'catalogue-3-away')
    // What was being typed is still there.
    expect(await desk.getByRole('textbox', { name: '多久办好' }).inputValue()).toBe('当天')

    // Who reads it in that moment goes on reading; whoever comes now is shown the way to the others.
    await later.see(NEW)
    const late = await openPhone(product.browser(), url, 'p00003')
    await late.open(page)
    await late.see('办事指南')
    expect(await late.page.getByText(NEW).count()).toBe(0)
    await takePicture(late.page, 'catalogue-5-nothing')
    expect([...desk.complaints, ...second.complaints, ...later.complaints].filter(isOurs)).toEqual([])
  },
  300_000
)

/** A browser notes every answer that refuses; those are what this walk is about. */
function isOurs(complaint: string): boolean {
  return !/status of 4\d\d/.test(complaint)
}
