import { get } from 'node:http'
import { inBrowser } from '../browser/inBrowser'
import { openPage } from '../browser/openBrowser'
import { signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()

inBrowser.each([
  ['/m/', 'p00001', 150, '最新消息'],
  ['/workbench/', 'officer-1', 330, '最近发布'],
])('the first page of %s loads within its limit', async (path, person, limit, words) => {
  const page = await openPage(product.browser(), path === '/m/' ? 'phone' : 'desk')
  const loaded = new Set<string>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.url().startsWith(product.url()) && pathname.startsWith(path)) loaded.add(pathname)
  })
  await page.goto(`${product.url()}${path}#token=${await signIn(product.url(), person)}`)
  // A busy machine may be silent for a while before it has asked for everything.
  await page.getByText(words).filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle')

  const sizes = await Promise.all([...loaded].map((pathname) => gzippedSize(`${product.url()}${pathname}`)))
  const kb = sizes.reduce((sum, size) => sum + size, 0) / 1024
  console.log(`${path} ${kb.toFixed(1)} KB gz in ${sizes.length} files`)
  expect(kb).toBeGreaterThan(20)
  expect(kb).toBeLessThanOrEqual(limit)
})

/** Size in bytes of an answer to a browser that takes gzip. */
function gzippedSize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let size = 0
      response.on('data', (part: Buffer) => {
        size += part.length
      })
      response.on('end', () => resolve(size))
    }).on('error', reject)
  })
}
