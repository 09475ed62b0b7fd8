import readExcelFile from 'read-excel-file/node'
import { aWorkbook } from '../../cloudfunctions/testing/sheets/aWorkbook'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()

async function openDesk(path: string) {
  const url = product.url()
  const token = await signIn(url, 'officer-1')
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${token}`)
  await desk.goto(`${url}/workbench/${path}`)
  return { url, token, desk }
}

inBrowser(
  'an officer looks at a roster, brings in the good rows, and a second time there is nothing to do',
  async () => {
    const { url, token, desk } = await openDesk('roster')
    const firm = await call(url, token, 'directory.enterprise', { enterpriseId: 'ent-001' })
    if (!firm.ok) throw new Error(firm.text)
    const bytes = aWorkbook([
      ['姓名', '手机', '企业', '是否会员', '入会日期'],
      ['钱示例', '１９８７７７００００１', firm.value.name, '是', '2026-03-01'],
      ['孙示例', '19877700002', firm.value.name, '否', null],
      ['李示例', '1987770000', firm.value.name, '是', null],
      ['周示例', '19877700004', `${firm.value.name.slice(0, 4)}公司`, '是', null],
    ])
    const file = { name: '九月名册.xlsx', mimeType: '', buffer: Buffer.from(bytes) }
    await takePicture(desk, 'j12-1-choose')
    await desk.getByLabel('选择表格').setInputFiles(file)
    await desk.getByRole('heading', { name: '有错的 2 行' }).waitFor()
    await takePicture(desk, 'j12-2-checked')
    const errors = await desk.getByRole('link', { name: '下载错误表' }).getAttribute('href')
    const [sheet] = await readExcelFile(Buffer.from(await (await fetch(new URL(errors ?? '', url))).arrayBuffer()))
    expect(sheet?.data.at(-2)?.at(-1)).toBe('手机号要 11 位数字，现在是“1987770000”')

    await desk.getByRole('button', { name: '导入 2 行' }).click()
    await desk.getByText('导入了 2 行').waitFor()
    await takePicture(desk, 'j12-3-done')
    await desk.getByRole('button', { name: '再导入一个表格' }).click()
    await desk.getByLabel('选择表格').setInputFiles(file)
    await desk.getByText('没有要导入的').waitFor()
  }
)

inBrowser('an officer takes the empty sheet, and brought in as it is it does nothing', async () => {
  const { desk } = await openDesk('roster')
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '下载空表' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^名册导入模板-.*\.xlsx$/)
  await desk.getByLabel('选择表格').setInputFiles(await download.path())
  await desk.getByText('没有要导入的').waitFor()
  expect(desk.complaints).toEqual([])
})

inBrowser('an officer takes a list of registrations along, masked or for a purpose', async () => {
  const { url, token, desk } = await openDesk('events')
  const events = await call(url, token, 'events.list', { when: 'open' })
  if (!events.ok) throw new Error(events.text)
  await desk.goto(`${url}/workbench/events/${events.value.items[0]?.id}`)
  await desk.getByRole('button', { name: '导出', exact: true }).click()
  await desk.getByRole('button', { name: '姓名和手机写全' }).click()
  await desk.getByRole('button', { name: '生成表格' }).click()
  await desk.getByText('请填写').waitFor()
  await takePicture(desk, 'j12-4-export')
  await desk.getByLabel('用途').fill('现场签到')
  await desk.getByRole('button', { name: '生成表格' }).click()
  const address = await desk.getByRole('link', { name: '下载表格' }).getAttribute('href')
  await takePicture(desk, 'j12-5-exported')

  const [sheet] = await readExcelFile(Buffer.from(await (await fetch(new URL(address ?? '', url))).arrayBuffer()))
  expect(sheet?.data[0]?.[0]).toMatch(/用途：现场签到 · 仅供工会工作使用$/)
  const [, head = [], first = []] = sheet?.data ?? []
  expect(first[head.indexOf('手机')]).toMatch(/^1\d{10}$/)
  expect(head.at(-1)).toBe('签名')
})
