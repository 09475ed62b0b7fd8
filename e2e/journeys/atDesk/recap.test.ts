import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'

const product = withProduct()

inBrowser(
  'an officer reads what an event came to, has a report drafted once, sees whom no event reached, and asks them to one',
  async () => {
    const url = product.url()
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/events/event-chess-4#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('heading', { name: '收尾' }).waitFor()
    await desk.getByText(/项比赛出了名次$/).waitFor()
    await takePicture(desk, 'recap-0-closing')
    await desk.getByRole('link', { name: '去放' }).click()
    await desk.getByRole('heading', { name: '会后资料', level: 1 }).waitFor()
    await desk.getByRole('button', { name: '加一个网址' }).click()
    await desk.getByLabel('叫什么').fill('决赛棋谱')
    await desk.getByLabel('网址', { exact: true }).fill('https://example.org/games.pdf')
    await takePicture(desk, 'recap-0-takeaways')
    await desk.getByRole('button', { name: '更新给大家' }).click()
    await desk.getByText('放了 1 份').waitFor()
    await desk.getByRole('link', { name: '去改' }).click()
    expect(await desk.getByLabel('叫什么').inputValue()).toBe('决赛棋谱')
    await desk.goBack()
    await desk.getByRole('link', { name: '总结' }).click()
    await desk.getByRole('heading', { name: /^总结：第四届/ }).waitFor()
    await desk.getByText(/第 1 名/).waitFor()
    await takePicture(desk, 'recap-1-numbers')

    await desk.getByRole('button', { name: '写一篇报道' }).dblclick()
    await desk.getByText('草稿写好了，请补上照片和大家说的话').waitFor()
    expect(await desk.getByLabel('标题').inputValue()).toMatch(/^活动回顾：第四届/)
    await desk
      .getByText(/第 1 名是.+的.+，第 2 名是/)
      .first()
      .waitFor()
    await desk.goto(`${url}/workbench/news?state=draft`)
    await desk.getByText('活动回顾：第四届').first().waitFor()
    expect(await desk.getByRole('link', { name: /活动回顾：第四届/ }).count()).toBe(1)

    await desk.goto(`${url}/workbench/turnout`)
    await desk.getByRole('link', { name: '谁没来过' }).click()
    await desk.getByRole('heading', { name: '谁没来过' }).waitFor()
    await desk.getByRole('radio', { name: '按楼宇' }).or(desk.getByText('按楼宇')).first().click()
    await desk.getByRole('columnheader', { name: '楼宇' }).waitFor()
    await takePicture(desk, 'recap-2-reach')

    await desk.getByRole('link', { name: /一年没来过的会员/ }).click()
    await desk.getByText('“明珠杯”象棋赛报名通道今日开启').click()
    await desk.getByRole('button', { name: '下一步：看看能送到多少人' }).click()
    await desk.getByRole('button', { name: /^送审，发给 \d,\d{3} 人$/ }).waitFor()
    await desk.locator('.chip[aria-pressed=true]', { hasText: '一年没来过的会员' }).waitFor()
    expect(desk.complaints).toEqual([])
  }
)
