import { dismiss, forgetSaid, said, say, toasts } from './toasts'

const shown = () => toasts.get().map(({ text }) => text)

describe('what the desk says of deeds', () => {
  beforeAll(() => jest.useFakeTimers())
  afterAll(() => jest.useRealTimers())
  afterEach(() => {
    forgetSaid()
    for (const { id } of toasts.get()) dismiss(id)
  })

  test('a failure no longer stands there once it has gone well', () => {
    say({ tone: 'bad', text: '有一处要改，请看红字。' })
    say({ tone: 'good', text: '已发布，手机上现在能看到' })
    expect(shown()).toEqual(['已发布，手机上现在能看到'])
  })

  test('can be read again when it is gone, the latest first, and by nobody after whom it was said to', () => {
    for (let count = 1; count <= 31; count += 1) say({ tone: 'good', text: `第 ${count} 句` })
    jest.runAllTimers()
    expect(shown()).toEqual([])
    const texts = said.get().map(({ text }) => text)
    expect([texts.length, texts[0], texts.at(-1)]).toEqual([30, '第 31 句', '第 2 句'])
    forgetSaid()
    expect(said.get()).toEqual([])
  })

  test('failures stand beside one another, each once', () => {
    for (const text of ['一', '二', '一']) say({ tone: 'bad', text })
    expect(shown()).toEqual(['二', '一'])
  })
})
