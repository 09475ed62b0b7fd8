import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { openEvent } from '../../places/rush'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const questions = [
  { id: 'size', label: '衣服尺码', kind: 'choice' as const, options: ['大号', '小号'], required: true },
]

inBrowser(
  'a holder changes what they answered, then hands the place to a colleague, who is taken out and brought back',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const eventId = await openEvent({ url, officer }, 5, {
      ...{ handOver: true, questions, bring: '水杯' },
      only: { ages: { youngest: 18, oldest: 60 } },
    })
    const event = `features/events/pages/detail?id=${eventId}`
    const [holder, colleague] = await Promise.all(
      ['p00002', 'p00003'].map((person) => openPhone(product.browser(), url, person))
    )
    if (!holder || !colleague) throw new Error('Two phones.')

    await holder.open(event)
    await holder.tap(/报名，占/)
    await holder.tap('大号')
    await holder.tap('您的出生年份')
    await holder.fill('四位数字，例如：1985', '1985')
    await holder.tap('记下来')
    await holder.see(/1985 年生/)
    await holder.tap(/报名，占/)
    await holder.tap('允许')
    await holder.tap('回到活动')
    await holder.see('水杯')
    await holder.see('这个号一直是您的')
    const [file] = await Promise.all([holder.page.waitForEvent('download'), holder.tap('加到日历')])
    expect(file.suggestedFilename()).toMatch(/\.ics$/)
    await holder.tap('改一改')
    await holder.tap('小号')
    await holder.tap('改好了，保存')
    await holder.see('小号')
    await takePicture(holder.page, 'j16-1-ticket')

    const { id: memberId = '', name = '' } = await memberOf(url, 'p00003')
    await holder.tap('转给同事')
    await holder.fill('和名册上一样', name)
    await holder.fill('例如 0002', memberId.slice(-4))
    await takePicture(holder.page, 'j16-2-hand-over')
    await holder.tap('转给这位同事')
    await holder.see(`等${name}答复`)

    await colleague.open('features/messages/pages/inbox')
    await colleague.tap(/想把名额转给您/)
    await colleague.see('您接受以后，名额就是您的，不用再报名。')
    await takePicture(colleague.page, 'j16-3-take-over')
    await colleague.tap('接受，我去')
    await colleague.tap('大号')
    await colleague.tap('接受，我去')
    await colleague.see('请先填您的出生年份，点上面那一行。')
    await colleague.tap(/^您的出生年份$/)
    await colleague.fill('四位数字，例如：1985', '1990')
    await colleague.tap('记下来')
    await colleague.see(/1990 年生/)
    await takePicture(colleague.page, 'j16-3b-year')
    await colleague.tap('接受，我去')
    await colleague.tap('允许')
    await colleague.see('这个号一直是您的')
    await holder.open('features/messages/pages/inbox')
    await holder.see('名额转过去了')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/events/${eventId}#token=${officer}`)
    await desk.getByRole('button', { name: new RegExp(`^移出${name}`) }).click()
    await desk.getByLabel('理由').fill('重复报名')
    await desk.getByRole('button', { name: `移出${name}，并告诉本人` }).click()
    await desk.getByRole('button', { name: '移出', exact: true }).click()
    await desk.getByRole('button', { name: new RegExp(`^请回来${name}`) }).click()
    await takePicture(desk, 'j16-4-bring-back')
    await desk.getByRole('button', { name: `请回${name}，并告诉本人` }).click()
    await desk.getByText(`${name}又有名额了`).waitFor()
    await desk.getByRole('button', { name: '已取消', exact: true }).click()
    await desk.getByText(`名额转给了${name}`).waitFor()
    await colleague.open('features/messages/pages/inbox')
    await colleague.see('请您回来')
    expect([...holder.complaints, ...colleague.complaints, ...desk.complaints]).toEqual([])
  }
)

/** Row of the roster of a demonstration person; its number is also the end of the phone. */
async function memberOf(url: string, person: string): Promise<{ id?: string; name?: string }> {
  const me = await call(url, await signIn(url, person), 'me.get', {})
  return me.ok ? (me.value.member ?? {}) : {}
}
