import { inBrowser } from '../../../browser/inBrowser'
import { openEvent } from '../../../places/rush'
import { call, signIn } from '../../../product/startProduct'
import { withProduct } from '../../../product/withProduct'
import { openPhone } from '../../phone'

const product = withProduct()
const HOUR = 3_600_000
const UNION = 'union-e002'
const LINES = 200

/** Notes of each element that React has drawn with which words it was last, and counts the rows that are drawn once more. */
const COUNT = `window.again = 0
window.heights = 0
const drawn = new WeakMap()
const isRow = ({ classList }) => classList.contains('cell') || classList.contains('settle-line')
const walk = (fiber) => {
  for (let one = fiber; one; one = one.sibling) {
    const { stateNode, memoizedProps } = one
    if (stateNode instanceof HTMLElement && isRow(stateNode)) {
      if (drawn.has(stateNode) && drawn.get(stateNode) !== memoizedProps) window.again++
      drawn.set(stateNode, memoizedProps)
    }
    walk(one.child)
  }
}
window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: (_id, root) => walk(root.current),
  onCommitFiberUnmount: () => {},
  onPostCommitFiberRoot: () => {},
}
const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollHeight')
Object.defineProperty(HTMLTextAreaElement.prototype, 'scrollHeight', {
  get() {
    window.heights++
    return get.call(this)
  },
})`

inBrowser('of a long paste a phone draws some lines at a time, and none again for one that is settled', async () => {
  const url = product.url()
  const reserve = { id: 'r1', name: '朔风餐饮', of: { kind: 'unions' as const, ids: [UNION] } }
  const eventId = await openEvent({ url, officer: await signIn(url, 'officer-1') }, 40, {
    title: '两百行的接龙',
    reserves: [{ ...reserve, places: 25, until: Date.now() + HOUR }],
  })
  const chair = await signIn(url, 'chair-union-e002')
  const listed = await call(url, chair, 'membership.list', { unionId: UNION })
  if (!listed.ok) throw new Error(listed.text)
  const names = listed.value.items.map(({ name }) => name)
  const lines = Array.from({ length: LINES }, (_, index) => {
    const name = names[index % names.length] ?? ''
    return index % 10 === 9 ? `${index + 1}、小${name.charAt(0)}` : `${index + 1}. ${name}`
  })

  const phone = await openPhone(product.browser(), url, 'chair-union-e002')
  await phone.page.addInitScript({ content: COUNT })
  await phone.page.reload()
  const counted = (what: 'again' | 'heights') => phone.page.evaluate((name) => Number(Reflect.get(window, name)), what)
  const reset = () => phone.page.evaluate(() => Object.assign(window, { again: 0, heights: 0 }))
  let reads = 0
  phone.page.on('request', (request) => {
    if (request.postData()?.includes('events.readPaste')) reads++
  })
  await phone.open(`features/officer/pages/paste?id=${eventId}&union=${UNION}`)
  const area = phone.page.locator('textarea').filter({ visible: true })
  await area.fill(['#接龙 象棋赛', ...lines].join('\n'))

  // A letter neither asks the cloud nor lays out two hundred lines again and again.
  await reset()
  await phone.page.keyboard.type('张')
  await phone.page.waitForFunction(() => Number(Reflect.get(window, 'heights')) > 0)
  expect(await counted('heights')).toBeLessThanOrEqual(6)
  expect(reads).toBe(0)

  await phone.tap('认一认')
  await phone.see('群里的原话')
  expect(reads).toBe(1)
  expect(await phone.page.locator('.settle-line').count()).toBe(3)
  expect(await phone.page.locator('.pasted__line').count()).toBe(6)
  await phone.see(/再看 10 人/)

  await reset()
  await phone.page.locator('.settle-line .choice__one').first().tap()
  await phone.page.locator('.cell__end', { hasText: '改' }).first().waitFor()
  // How many are left of both lists is said anew; no line and no person is.
  expect(await counted('again')).toBeGreaterThan(0)
  expect(await counted('again')).toBeLessThanOrEqual(3)
  expect(await phone.page.locator('.settle-line').count()).toBe(3)
  expect(phone.complaints).toEqual([])
})
