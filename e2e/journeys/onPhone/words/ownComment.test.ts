import { inBrowser } from '../../../browser/inBrowser'
import { openPage, takePicture } from '../../../browser/openBrowser'
import { call, signIn } from '../../../product/startProduct'
import { withProduct } from '../../../product/withProduct'
import { openPhone } from '../../phone'

const product = withProduct()
const WORDS = '路线讲得明白，周六带孩子一起走'

inBrowser('a member takes an own comment back, and the desk says that they did', async () => {
  const url = product.url()
  const token = await signIn(url, 'p00001')
  const news = await call(url, token, 'news.list', {})
  if (!news.ok) throw new Error(news.text)
  const reads = await Promise.all(news.value.items.map(({ id }) => call(url, token, 'news.read', { articleId: id })))
  const articleId = reads.flatMap((read) => (read.ok && read.value.commentsOn ? read.value.id : []))[0] ?? ''
  await call(url, token, 'comments.write', { articleId, newKey: 'c0ffee0123456789', text: WORDS })

  const { page, see, tap, open, complaints } = await openPhone(product.browser(), url, 'p00001')
  await see('最新消息')
  await open(`features/news/pages/article?id=${articleId}`)
  await see(WORDS)
  const own = page.getByRole('button', { name: `撤回您写的“${WORDS}”` })
  const size = await own.boundingBox()
  expect([size?.width ?? 0, size?.height ?? 0].every((length) => length >= 44)).toBe(true)
  await takePicture(page, 'own-comment-1')
  await own.tap()
  await see('撤回这条评论？')
  await takePicture(page, 'own-comment-2-asked')
  await tap('留着')
  await see(WORDS)
  await own.tap()
  await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).tap()
  await page.getByText(WORDS).waitFor({ state: 'detached' })
  expect(complaints).toEqual([])

  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
  await desk.locator('.shell main h1').waitFor()
  await desk.goto(`${url}/workbench/comments?state=withdrawn`)
  const card = desk.getByRole('listitem').filter({ hasText: WORDS })
  await card.getByText('自己撤回了').waitFor()
  expect(await card.getByRole('button').count()).toBe(0)
  await takePicture(desk, 'own-comment-3-desk')
})
