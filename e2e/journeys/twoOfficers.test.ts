import type { Page } from 'playwright-core'
import { EVENT_FIELDS } from '#shared/events/eventFields'
import type { WrittenEvent } from '#shared/events/input'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()
const WORDS = { channel: 'work' as const, body: '<p>周五下午三点，活动室。</p>' }
const field = (page: Page, name: string) => page.getByRole('textbox', { name })

inBrowser(
  'two officers at one draft lose no word: what one alone changed comes together, the rest is chosen',
  async () => {
    const url = product.url()
    const colleague = await signIn(url, 'federation')
    const begun = await call(url, colleague, 'news.write', { ...WORDS, title: '棋友会', summary: '来下棋' })
    if (!begun.ok) throw new Error(begun.text)
    const { articleId } = begun.value
    const theirs = async (words: { title: string; summary: string }) => {
      const open = await call(url, colleague, 'news.open', { articleId })
      const rev = open.ok ? open.value.rev : 0
      expect(await call(url, colleague, 'news.write', { ...WORDS, ...words, articleId, rev })).toMatchObject({
        ok: true,
      })
    }
    const stored = async () => {
      const open = await call(url, colleague, 'news.open', { articleId })
      return open.ok ? { title: open.value.title, summary: open.value.summary } : undefined
    }

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/news/${articleId}/write#token=${await signIn(url, 'officer-1')}`)
    await field(desk, '标题').waitFor()
    await theirs({ title: '棋友会', summary: '周五来下棋' })
    await field(desk, '标题').fill('西长安街棋友会')
    await desk.getByText('程示例刚才改了摘要，已经和您写的合在一起').waitFor()
    await desk.getByText(/已保存 \d+:\d+/).waitFor()
    expect(await stored()).toEqual({ title: '西长安街棋友会', summary: '周五来下棋' })
    expect(await field(desk, '摘要').inputValue()).toBe('周五来下棋')

    await theirs({ title: '职工棋友会', summary: '周五来下棋' })
    await field(desk, '标题').fill('红墙棋友会')
    const choice = desk.getByRole('radiogroup', { name: '标题' })
    await choice.waitFor()
    await takePicture(desk, 'two-1-choose')
    expect(await stored()).toEqual({ title: '职工棋友会', summary: '周五来下棋' })
    await choice.getByRole('radio', { name: /程示例.*职工棋友会/ }).check()
    await desk.getByRole('button', { name: '就这样保存' }).click()
    await desk.getByText(/已保存 \d+:\d+/).waitFor()
    expect(await field(desk, '标题').inputValue()).toBe('职工棋友会')
    expect(await stored()).toEqual({ title: '职工棋友会', summary: '周五来下棋' })
    expect(desk.complaints).toEqual([])
  }
)

inBrowser('what both have changed of a published event is looked at before readers get it', async () => {
  const url = product.url()
  const colleague = await signIn(url, 'federation')
  const eventId = 'event-chess'
  const open = async () => {
    const answer = await call(url, colleague, 'events.open', { eventId })
    if (!answer.ok) throw new Error(answer.text)
    return answer.value.event
  }
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/events/${eventId}/write#token=${await signIn(url, 'officer-1')}`)
  await field(desk, '名称').fill('第五届棋王赛')
  const { title, rev, ...before } = await open()
  const words = Object.fromEntries(EVENT_FIELDS.map((name) => [name, { title, ...before }[name]])) as WrittenEvent
  const changed = await call(url, colleague, 'events.write', { ...words, summary: '请带身份证', eventId, rev })
  expect(changed).toMatchObject({ ok: true })

  await desk.getByRole('button', { name: '更新给大家' }).click()
  await desk.getByText('只有对方改过的（说明）会合进来').waitFor()
  await takePicture(desk, 'two-2-event')
  expect(await open()).toMatchObject({ title, summary: '请带身份证' })
  await desk.getByRole('button', { name: '合在一起，再看一遍' }).click()
  expect(await field(desk, '说明').inputValue()).toBe('请带身份证')
  await desk.getByRole('button', { name: '更新给大家' }).click()
  await desk.getByRole('link', { name: '改文字' }).waitFor()
  expect(await open()).toMatchObject({ title: '第五届棋王赛', summary: '请带身份证' })
  expect(desk.complaints).toEqual([])
})
