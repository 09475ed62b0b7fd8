import type { Locator } from 'playwright-core'
import { smallSizeOf } from '#shared/files/smallPicture'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '职工之家换了新门脸'
const PHOTO = { width: 1440, height: 900 }

inBrowser('a photo that an officer chooses as cover is small in the feed and large on its page', async () => {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('link', { name: '写消息' }).first().click()
  await desk.getByRole('textbox', { name: '标题' }).fill(TITLE)
  await desk.locator('.ProseMirror').click()
  await desk.keyboard.type('路过的朋友，进来坐坐。')
  const photo = { name: '门脸.jpg', mimeType: 'image/jpeg', buffer: await desk.screenshot({ type: 'jpeg' }) }
  await desk.locator('.cover-picker input[type=file]').setInputFiles(photo)
  await desk.getByRole('button', { name: '照片封面' }).waitFor()
  await desk.getByText(/已保存 \d+:\d+/).waitFor()
  await takePicture(desk, 'cover-1-write')
  await desk.getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByText('准备推送').waitFor()

  const reader = await openPhone(product.browser(), url, 'p00001')
  await reader.see(TITLE)
  const inFeed = reader.page.locator('.article-row', { hasText: TITLE }).locator('.picture--thumb')
  // WeChat may let the article out before it has looked at the small picture.
  while ((await sizeOf(inFeed)).width === PHOTO.width) await reader.page.reload()
  expect(await sizeOf(inFeed)).toEqual(smallSizeOf(PHOTO))
  await inFeed.scrollIntoViewIfNeeded()
  await takePicture(reader.page, 'cover-2-feed')
  await reader.tap(TITLE)
  await reader.see('路过的朋友，进来坐坐。')
  expect(await sizeOf(reader.page.locator('.picture--wide'))).toEqual(PHOTO)
  await takePicture(reader.page, 'cover-3-page')
  expect([...desk.complaints, ...reader.complaints]).toEqual([])
})

/** Size of the photo behind an element, as it is served. */
function sizeOf(element: Locator): Promise<{ width: number; height: number }> {
  return element.evaluate(async (node) => {
    const [, address = ''] = /url\("(.+)"\)/.exec(getComputedStyle(node).backgroundImage) ?? []
    const image = Object.assign(new Image(), { src: address })
    await image.decode()
    return { width: image.naturalWidth, height: image.naturalHeight }
  })
}
