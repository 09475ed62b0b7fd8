import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'

const product = withProduct()

const COMPETITION = 'c00000000000ea01'

inBrowser(
  'a link opens the screen of a competition without a session and nothing else, until it is taken back',
  async () => {
    const url = product.url()
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/${COMPETITION}/hall#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('button', { name: '大屏链接' }).click()
    await desk.getByLabel('给哪块屏').fill('主席台左边的电视')
    await desk.getByRole('button', { name: '给一个链接' }).click()
    const address = (await desk.locator('code').textContent()) ?? ''
    expect(address.startsWith(`${url}/workbench/screen#`)).toBe(true)
    await takePicture(desk, 'hall-1-link')

    const screen = await openPage(product.browser(), 'desk')
    const asked: string[] = []
    screen.on('request', (request) => asked.push(request.url()))
    await screen.goto(address)
    await screen.getByRole('heading', { name: /第 4 轮/ }).waitFor()
    await takePicture(screen, 'hall-2-screen')
    expect(await screen.getByRole('navigation').count()).toBe(0)
    expect(await screen.evaluate(() => localStorage.getItem('desk-session'))).toBeNull()
    expect(asked.filter((one) => one.includes(address.split('#')[1] ?? ' '))).toEqual([])

    await desk.getByRole('button', { name: '收回主席台左边的电视的链接' }).click()
    await desk.getByText(/收回$/).first().waitFor()
    await screen.getByText('这个大屏链接已经收回了').waitFor()
    expect(await screen.getByRole('heading', { name: /第 4 轮/ }).count()).toBe(0)
    await takePicture(screen, 'hall-3-ended')
    expect([...desk.complaints, ...screen.complaints]).toEqual([])
  }
)
