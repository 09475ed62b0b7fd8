import { withFirstAsked } from './firstAsked'

function aWindow() {
  const replies = new Map([['["news.list",{}]', Promise.resolve('ahead')]])
  Object.assign(globalThis, { window: { firstAsked: { token: 'p1.a', replies } } })
  return withFirstAsked(async ({ action }) => action)
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window')
})

test('a question asked ahead is answered once, to whoever asks the same', async () => {
  const send = aWindow()
  expect(await send({ action: 'me.get', input: {} }, 'p1.a')).toBe('me.get')
  expect(await send({ action: 'news.list', input: {} }, 'p1.a')).toBe('ahead')
  expect(await send({ action: 'news.list', input: {} }, 'p1.a')).toBe('news.list')
})

test('nobody gets the answer to somebody else’s question, nor does it wait for them', async () => {
  const send = aWindow()
  expect(await send({ action: 'news.list', input: {} }, 'p2.b')).toBe('news.list')
  expect(await send({ action: 'news.list', input: {} }, 'p1.a')).toBe('news.list')
})

test('without such a script everything is asked', async () => {
  const send = aWindow()
  Reflect.deleteProperty(window, 'firstAsked')
  expect(await send({ action: 'news.list', input: {} }, undefined)).toBe('news.list')
})
