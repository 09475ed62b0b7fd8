import { eventFields } from '#shared/events/eventFields'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const DAY = 86_400_000

inBrowser('the fourth cup becomes the fifth, its place changes, and whoever is in it answers', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const eventOf = async (eventId: string) => {
    const opened = await call(url, officer, 'events.open', { eventId })
    if (!opened.ok) throw new Error(opened.text)
    return opened.value.event
  }
  const fourth = await eventOf('event-chess-4')
  expect(fourth.title).toContain('第四届')

  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/events/event-chess-4#token=${officer}`)
  await desk.getByRole('button', { name: '再办一届' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '写成草稿' }).click()
  const title = desk.getByRole('textbox', { name: eventFields.title.label, exact: true })
  await title.waitFor()
  expect(await title.inputValue()).toBe(fourth.title.replace('第四届', '第五届'))
  const opens = desk.getByRole('textbox', { name: eventFields.opensAt.label, exact: true })
  await opens.fill(`${new Date(Date.now() - DAY).toISOString().slice(0, 10)} 12:00`)
  await opens.press('Enter')
  await takePicture(desk, 'next-edition-1-draft')
  await desk.getByRole('button', { name: '发布活动' }).click()
  await desk.getByText('活动安排').waitFor()
  const eventId = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  const fifth = await eventOf(eventId)
  expect({ ...fifth.questions }).toEqual({ ...fourth.questions })
  expect(fifth.capacity).toBe(fourth.capacity)
  expect((fifth.startsAt - fourth.startsAt) % (7 * DAY)).toBe(0)

  const member = await signIn(url, 'p00100')
  const answers = Object.fromEntries(
    fifth.questions.flatMap((question) =>
      question.required ? [[question.id, question.options?.[0] ?? '一个回答']] : []
    )
  ) as Record<string, string>
  expect(await call(url, member, 'events.register', { eventId, answers })).toMatchObject({ ok: true })

  await desk.reload()
  await desk.getByRole('button', { name: '改期改址' }).click()
  const move = desk.getByRole('dialog')
  await move.getByRole('textbox', { name: eventFields.venue.label, exact: true }).fill('工人文化宫二层')
  await move.getByRole('button', { name: /^改期/ }).click()
  await move.waitFor({ state: 'detached' })

  const phone = await openPhone(product.browser(), url, 'p00100')
  await phone.open(`features/events/pages/detail?id=${eventId}`)
  await phone.see(`原来：${fourth.venue}`)
  await phone.tap('还去')
  await phone.see('您答了还去，名额给您留着')
  await desk.reload()
  await desk.getByText(/改过，大家怎么答/).waitFor()
  await takePicture(desk, 'next-edition-2-answers')
  expect(await call(url, officer, 'events.open', { eventId })).toMatchObject({
    value: { move: { stays: 1, leaves: 0, silent: 0 } },
  })
  expect([...desk.complaints, ...phone.complaints]).toEqual([])
})
