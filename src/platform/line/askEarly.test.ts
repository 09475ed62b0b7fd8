import type { AskApi } from '#client/line/makeCallApi'
import { makeAskEarly } from './askEarly'

function aLine() {
  const asked: string[] = []
  const state = { token: 'p1.a' as string | undefined }
  const line: AskApi = async (action) => {
    asked.push(action)
    return { ok: true, value: asked.length } as never
  }
  return { asked, state, ...makeAskEarly(line, () => state.token) }
}

test('the answer to an early question is given once, to who asks the same', async () => {
  const { asked, askEarly, askApi } = aLine()
  askEarly('news.list', {})
  expect(await askApi('me.get', {})).toMatchObject({ value: 2 })
  expect(await askApi('news.list', {})).toMatchObject({ value: 1 })
  expect(await askApi('news.list', {})).toMatchObject({ value: 3 })
  expect(asked).toEqual(['news.list', 'me.get', 'news.list'])
})

test('nobody gets the answer to somebody else’s question', async () => {
  const { asked, state, askEarly, askApi } = aLine()
  askEarly('news.list', {})
  state.token = 'p2.b'
  expect(await askApi('news.list', {})).toMatchObject({ value: 2 })
  expect(asked).toEqual(['news.list', 'news.list'])
})

test('several questions asked early are each answered once', async () => {
  const { asked, askEarly, askApi } = aLine()
  askEarly('news.list', {})
  askEarly('events.mine', {})
  expect(await askApi('events.mine', {})).toMatchObject({ value: 2 })
  expect(await askApi('news.list', {})).toMatchObject({ value: 1 })
  expect(asked).toEqual(['news.list', 'events.mine'])
})
