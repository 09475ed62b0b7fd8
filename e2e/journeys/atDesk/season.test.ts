import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
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

/** Signs up two of a union from a list that is pasted; a line that names nobody is left out. */
async function pasteList(desk: Page, url: string): Promise<void> {
  const whose = { eventId: 'event-walk', unionId: 'union-e002' }
  const roster = await call(url, await signIn(url, 'officer-1'), 'events.candidates', whose)
  if (!roster.ok) throw new Error(roster.text)
  const [one, two] = roster.value.items.filter(({ status }) => !status)
  await desk.getByRole('button', { name: '贴名单报名' }).click()
  await desk.getByRole('combobox', { name: '哪家工会的职工' }).fill('朔风餐饮')
  await desk.locator('.ant-select-item-option').filter({ visible: true }).first().click()
  const text = `#接龙\n1. ${one?.name}\n2、${two?.name} 带水\n3 没有这个人`
  await desk.getByRole('textbox', { name: /群里的接龙/ }).fill(text)
  await desk.getByRole('button', { name: '认一认' }).click()
  await desk.getByText('认出 2 位，要您定 1 行，重复并掉 0 行').waitFor()
  await takePicture(desk, 'season-4-paste')
  await desk.getByRole('button', { name: '给这 2 人报名' }).click()
  await desk.getByText('2 人报上了').waitFor()
  await desk.getByRole('button', { name: /^撤回（/ }).click()
  await desk.getByText('撤回了 2 人，没有人收到通知').waitFor()
}

inBrowser(
  'an officer puts events into a season, makes the next months of one, signs people up from a list, and anybody reads the season',
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
    await pasteList(desk, url)
    expect([phone.complaints, desk.complaints]).toEqual([[], []])
  }
)
