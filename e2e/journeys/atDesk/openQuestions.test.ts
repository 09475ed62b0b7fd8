import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
/** Answered, and said by the first member of the demonstration. */
const CASE = 's0000000000000053'
const QUESTION = '体检可以挑医院吗，在哪里挑？'
const ANSWER = '可以，在体检通知里挑离家近的一家。'

inBrowser(
  'a question is proposed, agreed to, read by somebody else, found by everybody, and taken back by whoever asked',
  async () => {
    const url = product.url()
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/cases/${CASE}#token=${await signIn(url, 'officer-2')}`)
    await desk.getByRole('button', { name: /^改一改/ }).click()
    await desk.getByRole('textbox', { name: '问', exact: true }).fill('打 138 0013 8000 问体检')
    await desk.getByRole('textbox', { name: '答', exact: true }).fill(ANSWER)
    await desk.getByRole('button', { name: /请会员同意$/ }).click()
    await desk.getByText('问答里有像电话、身份证').first().waitFor()
    await desk.getByRole('textbox', { name: '问', exact: true }).fill(QUESTION)
    await desk.getByRole('button', { name: /请会员同意$/ }).click()
    await desk.getByText(QUESTION).first().waitFor()
    await desk.getByText('等会员同意。').waitFor()
    await takePicture(desk, 'j31-1-proposed')

    const asker = await openPhone(product.browser(), url, 'p00001')
    await asker.open(`features/cases/pages/case?id=${CASE}`)
    await asker.see(`问：${QUESTION}`)
    await takePicture(asker.page, 'j31-2-asked')
    await asker.tap('同意公开')
    await asker.see('您同意公开了，还在等另一位干部看。')

    const reader = await openPhone(product.browser(), url, 'p00002')
    await reader.open('features/questions/pages/list')
    await reader.see('大家问过的')
    expect(await reader.page.getByText(QUESTION).count()).toBe(0)

    const own = await openPhone(product.browser(), url, 'officer-2')
    await own.open('features/officer/pages/today')
    await own.see('您自己提的，要由另一位通过。')
    const second = await openPhone(product.browser(), url, 'officer-1')
    await second.open('features/officer/pages/today')
    const card = second.page.locator('.waiting-word').filter({ hasText: QUESTION })
    await card.waitFor()
    await takePicture(second.page, 'j31-3-second')
    await card.getByRole('button', { name: '通过，公开' }).tap()
    await card.waitFor({ state: 'detached' })

    await reader.open('features/search/pages/find?text=挑医院')
    await reader.tap(QUESTION)
    await reader.see(ANSWER)
    await takePicture(reader.page, 'j31-4-found')

    await asker.page.reload()
    await asker.see('这一问一答公开了，没有您的姓名和单位。')
    await asker.tap('撤回，不公开了')
    await asker.page.getByRole('button', { name: '不公开', exact: true }).last().tap()
    await asker.see('您选了不公开，这件事只有办的人看得到。')
    const later = await openPhone(product.browser(), url, 'p00003')
    await later.open('features/search/pages/find?text=挑医院')
    await later.see('没有搜到“挑医院”')
    expect([
      ...desk.complaints,
      ...asker.complaints,
      ...second.complaints,
      ...reader.complaints,
      ...later.complaints,
    ]).toEqual([])
  }
)
