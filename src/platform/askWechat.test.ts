import Taro from '@tarojs/taro'
import { askWechat, readWechat } from './askWechat'
import { platformTexts } from './texts'

type Api = (...given: never[]) => unknown

/** WeChat as this test wants it; an API that is not set is not there. */
const wechat = Taro as unknown as Record<string, Api | undefined>

const toasts: string[] = []
const never = () => new Promise(() => {})

/** How an API can fail people. */
const troubles: [string, Api | undefined][] = [
  ['is absent', undefined],
  [
    'throws at once',
    () => {
      throw new TypeError('not in this WeChat')
    },
  ],
  ['fails', () => Promise.reject({ errMsg: 'x:fail system permission denied' })],
  ['never answers', never],
]

beforeAll(() => {
  process.env.TARO_ENV = 'weapp'
  Object.assign(globalThis, { CONTRACT: 'test', CLOUD_ENV: '', API_BASE: '' })
})
afterAll(() => {
  delete process.env.TARO_ENV
})
beforeEach(() => {
  jest.useFakeTimers()
  toasts.length = 0
  for (const name of Object.keys(wechat)) delete wechat[name]
  wechat.showToast = ({ title }: { title: string }) => toasts.push(title)
})
afterEach(() => jest.useRealTimers())

/** The answer of a tap, whatever time WeChat takes. */
async function tapped<Value>(tap: () => Promise<Value>): Promise<Value> {
  const answer = tap()
  await jest.advanceTimersByTimeAsync(10 * 60_000)
  return answer
}

describe.each(troubles)('a WeChat whose API %s', (_how, trouble) => {
  test('leaves scanning with a word what to do instead', async () => {
    wechat.scanCode = trouble
    const { scan } = await import('./scan')
    expect(await tapped(() => scan({ instead: '请念数字' }))).toBeUndefined()
    expect(toasts).toEqual([platformTexts.noScan('请念数字')])
  })

  test('leaves picking a photo with a word what to do instead', async () => {
    wechat.chooseMedia = trouble
    const { pickPhoto } = await import('./pick/pickPhoto')
    expect(await tapped(pickPhoto)).toBeUndefined()
    expect(toasts).toEqual([platformTexts.noPicture])
  })

  test('says that a large photo cannot be made small', async () => {
    wechat.chooseMedia = async () => ({ tempFiles: [{ size: 5_000_000, tempFilePath: 'a.jpg' }] })
    wechat.compressImage = trouble
    const { pickPhoto } = await import('./pick/pickPhoto')
    expect(await tapped(pickPhoto)).toBeUndefined()
    expect(toasts).toEqual([platformTexts.noShrink])
  })

  test('lets a tap that also asks for messages go on', async () => {
    wechat.requestSubscribeMessage = trouble
    const { askForMessages } = await import('./messages/subscribe')
    expect(await tapped(() => askForMessages(['place']))).toBeUndefined()
    expect(toasts).toEqual([])
  })

  test('says that nothing was copied, and that a paper was not opened', async () => {
    wechat.setClipboardData = trouble
    wechat.downloadFile = async () => ({ tempFilePath: 'a.pdf' })
    wechat.openDocument = trouble
    const { copyText } = await import('./copyText')
    const { openPaper } = await import('./openPaper')
    expect(await tapped(() => copyText('a'))).toBe(false)
    expect(await tapped(() => openPaper('https://a.example/a.pdf'))).toBe(false)
    wechat.downloadFile = trouble
    expect(await tapped(() => openPaper('https://a.example/a.pdf'))).toBe(false)
  })

  test('does not even need to be able to say so', async () => {
    wechat.showToast = trouble
    const { scan } = await import('./scan')
    expect(await tapped(() => scan({ instead: '请念数字' }))).toBeUndefined()
  })
})

test('who declines is not told anything', async () => {
  wechat.scanCode = () => Promise.reject({ errMsg: 'scanCode:fail cancel' })
  const { scan } = await import('./scan')
  expect(await tapped(() => scan({ instead: '请念数字' }))).toBeUndefined()
  expect(toasts).toEqual([])
})

test('WeChat is asked within the tap itself, before anything is awaited', () => {
  let isAsked = false
  const ask = async () => {
    isAsked = true
  }
  askWechat({ ask, patience: 1 })
  expect(isAsked).toBe(true)
})

test('a measure that an old WeChat lacks has a value all the same', () => {
  const lacking = wechat.getWindowInfo as unknown as () => number
  expect(readWechat(() => lacking(), 20)).toBe(20)
  expect(readWechat(() => undefined as unknown as number, 20)).toBe(20)
  expect(readWechat(() => 44, 20)).toBe(44)
})
