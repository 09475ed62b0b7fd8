import { readFileSync } from 'node:fs'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const COMPETITION = 'c00000000000ea01'

inBrowser(
  'a judge holds a foul on the phone, the demonstration plays the round, and two of the next are exchanged by hand',
  async () => {
    const url = product.url()
    const judge = await openPhone(product.browser(), url, 'officer-2')
    await judge.open(`features/officer/pages/judge?id=${COMPETITION}`)
    await judge.tap('1 台，第 4 轮')
    await judge.tap('记犯规或警告')
    await judge.tap(/^20 号/)
    await judge.tap('犯规')
    await judge.tap(/犯规$/)
    await judge.see('撤回')
    await takePicture(judge.page, 'day-1-foul')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/${COMPETITION}#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('button', { name: '第 1 台', exact: true }).click()
    await desk.getByRole('heading', { name: '犯规、警告' }).waitFor()
    await desk.getByRole('button', { name: '演示：打一轮' }).click()
    await desk.getByText(/第 4 轮打完了，\d+ 台/).waitFor()

    await desk.getByRole('button', { name: '编排第 5 轮' }).click()
    await desk.getByText('这是草稿').waitFor()
    await desk.getByRole('button', { name: '第 2 台', exact: true }).click()
    await desk.getByLabel('和谁对调').click()
    await desk.keyboard.type('3 台红')
    await desk.keyboard.press('Enter')
    await desk.getByLabel('理由').fill('两人同车来，要一起走')
    await desk.getByRole('button', { name: /对调$/ }).click()
    await desk.getByText('对调好了，编排说明里写明了').waitFor()
    await desk.getByLabel('第 2 台', { exact: true }).getByRole('button', { name: '关闭' }).click()
    await desk.getByText(/人工对调 .*理由：两人同车来，要一起走/).waitFor()
    await takePicture(desk, 'day-2-swapped')

    await desk.getByRole('link', { name: '打印' }).click()
    const saving = desk.waitForEvent('download')
    await desk.getByRole('button', { name: 'TRF 成绩单' }).click()
    const file = readFileSync(await (await saving).path(), 'utf8')
    expect(file.match(/^001 /gm)).toHaveLength(96)
    expect(file).toContain('092 Individual: Swiss-System')
    expect([...desk.complaints, ...judge.complaints]).toEqual([])
  }
)
