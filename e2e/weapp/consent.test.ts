import { startMiniprogram } from './miniprogram'
import { hasText } from './pageData'

/** A tap on 报名 by somebody who has not agreed yet; the statement is open. */
async function tapped() {
  const phone = startMiniprogram()
  phone.wechat.unagreed.add('events.register')
  const event = phone.open('features/events/pages/detail', { id: 'flowers' })
  await event.shows('报名，占第 6 个名额')
  await event.tap(hasText('报名，占第 6 个名额'))
  await event.shows('请稍等')
  const statement = phone.open('features/privacy/pages/statement', { ask: 'events.register' })
  await statement.shows('同意，接着办')
  const registered = () => phone.wechat.asked.filter(({ action }) => action === 'events.register').length
  return { phone, event, statement, registered }
}

describe('a tap that leaves data for the first time', () => {
  test('opens the statement, and is done after a yes', async () => {
    const { phone, event, statement, registered } = await tapped()
    expect(phone.wechat.opened).toEqual(['/features/privacy/pages/statement?ask=events.register'])
    await statement.tap(hasText('同意，接着办'))
    expect(await event.shows('报上了')).toContain('报上了')
    expect(registered()).toBe(2)
    expect(phone.wechat.asked).toContainEqual(
      expect.objectContaining({ action: 'privacy.agree', input: { version: 1, where: 'events.register' } })
    )
  })

  test('is left alone when the page is left without an answer, and says why', async () => {
    const { event, statement, registered } = await tapped()
    statement.run('onUnload')
    expect(await event.shows('不同意也可以照常看')).not.toContain('报上了')
    expect(registered()).toBe(1)
  })
})
