import { comesTrue, startMiniprogram } from './miniprogram'
import { hasText, textOf } from './pageData'

test('whoever would rather speak than write sends a voice message, and it goes along with the case', async () => {
  const phone = startMiniprogram()
  const say = phone.open('features/cases/pages/say')
  await say.shows('不想打字？说给工会听')
  await say.tap(hasText('不想打字？说给工会听'))
  await say.shows('说完了点这里')
  expect(phone.wechat.recorded).toMatchObject([{ duration: 60_000, format: 'mp3' }])
  await say.tap(hasText('说完了点这里'))
  expect(await say.shows('语音 9 秒')).not.toContain('还没有写要说的话')

  await say.tap(hasText('交上去，'))
  await comesTrue(() => expect(textOf(say.root())).toContain('1 份照片、语音也交上去了'))
  const said = phone.wechat.asked.find(({ action }) => action === 'cases.say')
  expect(said?.input).toMatchObject({ words: '（说了一段语音，9 秒）' })
  const sent = phone.wechat.asked.filter(({ action }) => action.endsWith('Photo'))
  expect(sent).toMatchObject([
    { action: 'cases.askPhoto', input: { bytes: 27_000, sort: 'voice' } },
    { action: 'cases.addPhoto', input: { sort: 'voice' } },
  ])
})
