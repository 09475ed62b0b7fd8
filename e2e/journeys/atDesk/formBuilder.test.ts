import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const DAY = 86_400_000

/** A draft of an event that is open at once. */
async function aDraft(url: string, token: string) {
  const now = Date.now()
  const begun = await call(url, token, 'events.write', {
    ...{ title: '秋游·森林公园', kind: 'outing', summary: '', venue: '南门集合', capacity: 30, hasWaitlist: true },
    ...{ opensAt: now - DAY, closesAt: now + 2 * DAY, startsAt: now + 3 * DAY, endsAt: now + 3 * DAY + 3_600_000 },
    ...{ openTo: { kind: 'everyone' }, questions: [], steps: [] },
  })
  if (!begun.ok) throw new Error(begun.text)
  return begun.value.eventId
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Adds a question of a kind, whose name is written beside its picture. */
async function ask(desk: Page, kind: string): Promise<void> {
  await desk.getByRole('button', { name: `加一题：${kind}`, exact: true }).click()
}

/** Something of the desk, as a camera would bring it. */
async function aPhoto(desk: Page, index: number) {
  const clip = { x: 100 * index, y: 0, width: 160, height: 120 }
  return { name: '照片.jpg', mimeType: 'image/jpeg', buffer: await desk.screenshot({ type: 'jpeg', clip }) }
}

/** A question to be answered by pictures, each with its word. */
async function askByPicture(desk: Page): Promise<void> {
  await ask(desk, '看图选一项')
  await field(desk, '题目').fill('要哪一款队服')
  for (const [index, word] of ['红色款', '蓝色款'].entries()) {
    await desk.getByRole('button', { name: '加一项' }).click()
    await desk
      .locator('.picture-fields input[type=file]')
      .nth(index)
      .setInputFiles(await aPhoto(desk, index))
    await desk.locator('.picture-fields__picture img').nth(index).waitFor()
    await field(desk, `第 ${index + 1} 项`).fill(word)
  }
}

inBrowser(
  'an officer builds a form with a condition and a sensitive question, a member fills it in, and it is opened for a reason',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const eventId = await aDraft(url, officer)
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/events/${eventId}/write#token=${officer}`)
    const preview = desk.getByRole('complementary', { name: '报名表在手机上的样子' })

    await ask(desk, '是或否')
    await field(desk, '题目').fill('有没有忌口')
    await ask(desk, '一行字')
    await field(desk, '题目').fill('不吃什么')
    await desk.getByText('看前面的回答').click()
    await desk.getByRole('switch', { name: '敏感内容' }).click()
    await field(desk, '为什么要问').fill('备餐时避开')
    await preview.getByText('现在不问：“有没有忌口”答“是”，才问').waitFor()

    await askByPicture(desk)
    await ask(desk, '照片或 PDF')
    await field(desk, '题目').fill('健康证明')
    await desk.getByRole('switch', { name: '敏感内容' }).click()
    await field(desk, '为什么要问').fill('核对能不能爬山')

    await preview.getByText('有没有忌口').waitFor()
    expect(await preview.getByText('不吃什么').count()).toBe(0)
    await preview.getByRole('button', { name: '是', exact: true }).click()
    await preview.getByText('不吃什么').first().waitFor()
    await preview.getByText('为什么问：备餐时避开').waitFor()
    await desk.locator('.questions-panel').scrollIntoViewIfNeeded()
    await takePicture(desk, 'form-1-builder')

    // What was typed survives a reload; a question moves by the keyboard, and a condition that looks ahead is named.
    await desk.reload()
    await desk
      .getByRole('button', { name: /不吃什么/ })
      .first()
      .click()
    await desk
      .getByRole('button', { name: /不吃什么/ })
      .first()
      .press('Alt+ArrowUp')
    await desk.getByText('条件要看前面的题').first().waitFor()
    await desk
      .getByRole('button', { name: /不吃什么/ })
      .first()
      .press('Alt+ArrowDown')
    await desk.getByRole('button', { name: '发布活动' }).click()
    await desk.getByText('活动安排').waitFor()

    const phone = await openPhone(product.browser(), url, 'p00003')
    await phone.open(`features/events/pages/register?id=${eventId}`)
    await phone.see('有没有忌口')
    expect(await phone.page.getByText('不吃什么').filter({ visible: true }).count()).toBe(0)
    await phone.tap(/^是$/)
    await phone.see('不吃什么')
    await phone.see(/为什么问：备餐时避开。名单里不显示/)
    await phone.tap(/报名，占第 \d+ 个名额/)
    await phone.see('请填写这一项')
    await phone.page.locator('textarea').filter({ visible: true }).last().fill('花生')
    await phone.tap('红色款')
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.tap('拍照或选照片')
    await (await chooser).setFiles(await aPhoto(desk, 2))
    await phone.see('看一看')
    await takePicture(phone.page, 'form-2-phone')
    await phone.tap(/报名，占第 \d+ 个名额/)
    await phone.tap('允许')
    await phone.see('报上了')

    await desk.reload()
    await desk.getByText('（敏感，已填）').first().waitFor()
    expect(await desk.getByText('花生').count()).toBe(0)
    await takePicture(desk, 'form-3-masked')
    await desk.getByRole('button', { name: /^看敏感内容/ }).click()
    await desk.getByRole('dialog').getByRole('textbox').fill('给秋游备餐')
    await desk.getByRole('button', { name: '记下理由，看' }).click()
    await desk.getByText('花生').waitFor()
    await desk.getByRole('button', { name: /的健康证明$/ }).click()
    await desk.getByRole('img', { name: '健康证明' }).waitFor()
    expect(
      await desk.getByRole('img', { name: '健康证明' }).evaluate((shown: HTMLImageElement) => shown.decode())
    ).toBe(undefined)
    await takePicture(desk, 'form-4-opened')
    expect([...desk.complaints, ...phone.complaints]).toEqual([])
  }
)
