import { dismiss, say, toasts } from './toasts'

const shown = () => toasts.get().map(({ text }) => text)

describe('what the desk says of deeds', () => {
  beforeAll(() => jest.useFakeTimers())
  afterAll(() => jest.useRealTimers())
  afterEach(() => {
    for (const { id } of toasts.get()) dismiss(id)
  })

  test('a failure no longer stands there once it has gone well', () => {
    say({ tone: 'bad', text: '有一处要改，请看红字。' })
    say({ tone: 'good', text: '已发布，手机上现在能看到' })
    expect(shown()).toEqual(['已发布，手机上现在能看到'])
  })

  test('failures stand beside one another, each once', () => {
    for (const text of ['一', '二', '一']) say({ tone: 'bad', text })
    expect(shown()).toEqual(['二', '一'])
  })
})
