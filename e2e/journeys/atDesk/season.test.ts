import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** Chooses one more event of the season by a part of its name. */
async function addEvent(desk: Page, word: string): Promise<void> {
  const box = desk.getByRole('combobox', { name: '这一季有哪几场' })
  await box.fill(word)
  await desk.locator('.ant-select-item-option', { hasText: word }).filter({ visible: true }).first().click()
  await desk.keyboard.press('Escape')
}

inBrowser(
  'an officer puts events into a season, makes the next months of one and takes them back, and anybody reads the season',
  async () => {
    const url = product.url()
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/brands/seasons/new#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('textbox', { name: '活动季' }).fill('冬天一起动')
    await desk.getByRole('textbox', { name: '这一季是什么' }).fill('一个冬天，两场。')
    await desk.getByRole('button', { name: '存好，大家看得到' }).click()
    await desk.getByText('至少选一场活动').waitFor()
    await addEvent(desk, '健步行')
    await addEvent(desk, '卡拉 OK')
    await desk.getByRole('button', { name: '存好，大家看得到' }).click()
    await desk.getByRole('link', { name: '冬天一起动' }).click()
    await desk.getByRole('button', { name: '这一季办完了，归档' }).click()
    await desk.getByText(/还没办完：/).waitFor()
    expect(await desk.getByRole('button', { name: '归档', exact: true }).isDisabled()).toBe(true)
    await takePicture(desk, 'season-1-desk')
    await desk.keyboard.press('Escape')

    const phone = await openPhone(product.browser(), url, 'p00100')
    await phone.open('features/brands/pages/list')
    await phone.tap('冬天一起动')
    await phone.see(/健步行/)
    await takePicture(phone.page, 'season-2-phone')
    await phone.tap(/健步行/)
    await phone.see('活动季，看这一季的别的场')

    await desk.goto(`${url}/workbench/events/event-walk`)
    await desk.getByRole('button', { name: '再办一届' }).click()
    await desk.getByText('每月一场，把后几个月的一次办好').click()
    await desk.getByRole('button', { name: '看看是哪几天' }).click()
    await takePicture(desk, 'season-3-months')
    await desk.getByRole('button', { name: '发布这 3 场' }).click()
    await desk.getByText('3 场都办好了').waitFor()
    await desk.getByRole('button', { name: '撤销这几场' }).click()
    await desk.getByText('撤了 3 场').waitFor()
    expect([phone.complaints, desk.complaints]).toEqual([[], []])
  }
)
