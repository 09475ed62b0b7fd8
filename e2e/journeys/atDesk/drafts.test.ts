import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'

const product = withProduct()
const WORDS = { channel: 'work' as const, summary: '', body: '<p>周五下午三点，活动室。</p>' }

inBrowser('several drafts are deleted at once, and one tap brings all of them back', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const titles = ['多余的草稿一', '多余的草稿二', '要留下的草稿']
  for (const title of titles) await call(url, officer, 'news.write', { ...WORDS, title })
  const drafts = async () => {
    const found = await call(url, officer, 'news.manage', { state: 'draft', text: '草稿' })
    return found.ok ? found.value.items.map(({ title }) => title).sort() : []
  }

  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/news?state=draft#token=${officer}`)
  for (const title of titles.slice(0, 2)) await desk.getByRole('checkbox', { name: new RegExp(title) }).check()
  await desk.getByText('已选 2 行').waitFor()
  await takePicture(desk, 'drafts-1-ticked')
  await desk.getByRole('button', { name: '删除草稿' }).click()
  await desk.getByText('删除这 2 份草稿？').waitFor()
  await desk.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click()
  await desk.getByText('已删除 2 份草稿').waitFor()
  expect(await drafts()).toEqual(['要留下的草稿'])

  await desk.getByRole('button', { name: '撤销' }).click()
  await desk.getByText('2 份草稿回来了').waitFor()
  expect(await drafts()).toEqual([...titles].sort())
  await desk.getByRole('checkbox', { name: /多余的草稿一/ }).waitFor()
  expect(await desk.getByText('已选 2 行').count()).toBe(0)
  await takePicture(desk, 'drafts-2-back')
})
