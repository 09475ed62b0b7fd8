import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** The fields of the edition that has this name, or of the one without a name. */
const edition = (desk: Page, name: string) => desk.getByRole('region', { name, exact: true })

inBrowser(
  'an officer writes a brand with an edition of before and one of today, and anybody reads on to its event and to the records of who shows theirs',
  async () => {
    const url = product.url()
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/brands/new#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('textbox', { name: '品牌', exact: true }).fill('职工羽毛球赛')
    await desk.getByRole('textbox', { name: '是什么活动' }).fill('春天打一次。')
    await desk.getByRole('button', { name: '加一届' }).click()
    await desk.getByRole('button', { name: '存好，大家看得到' }).click()
    await desk.getByText('请填四位数的年份').waitFor()

    await edition(desk, '这一届').getByRole('textbox', { name: '年份' }).fill('2019')
    await edition(desk, '这一届').getByRole('textbox', { name: '参加人数' }).fill('64')
    await edition(desk, '这一届').getByRole('textbox', { name: '第几届' }).fill('第一届')
    await desk.getByRole('button', { name: '加一届' }).click()
    const choice = edition(desk, '这一届').getByRole('combobox')
    await choice.evaluate((box) => box.scrollIntoView({ block: 'center' }))
    await choice.fill('快棋')
    await desk.locator('.ant-select-item-option', { hasText: '快棋赛' }).filter({ visible: true }).first().click()
    await edition(desk, '这一届').getByRole('textbox', { name: '第几届' }).fill('第二届')
    await takePicture(desk, 'brands-1-form')
    await desk.getByRole('button', { name: '存好，大家看得到' }).click()
    await desk.getByRole('link', { name: '职工羽毛球赛' }).waitFor()

    const phone = await openPhone(product.browser(), url, 'p00100')
    await phone.open('features/brands/pages/list')
    await phone.tap('职工羽毛球赛')
    await phone.see('2019 年 · 第一届')
    await phone.see('64 人参加')
    await takePicture(phone.page, 'brands-2-phone')
    await phone.see('还没有人显示自己的成绩')
    await phone.tap('要不要显示我的成绩')
    await phone.tap('同意，显示我的成绩')
    await phone.see('您的成绩正在显示')
    await phone.tap('您的成绩正在显示')
    await phone.tap('不再显示')
    await phone.see('要不要显示我的成绩')

    const reader = await openPhone(product.browser(), url, 'p00201')
    await reader.open('features/brands/pages/brand?id=brand-01')
    await reader.see('历届积分')
    await reader.tap(/^1　/)
    await reader.see(/的历届成绩$/)
    await takePicture(reader.page, 'brands-3-record')

    await phone.tap(/第二届/)
    await phone.see(/快棋赛/)
    expect([phone.complaints, reader.complaints, desk.complaints]).toEqual([[], [], []])
  }
)
