import Taro from '@tarojs/taro'
import { offerUpdates } from './offerUpdates'

const wechat = Taro as unknown as Record<string, unknown>

/** A phone that has fetched a new version; `answer` is what somebody taps. */
async function fetched(answer: () => Promise<unknown>): Promise<number> {
  let applied = 0
  let isReady: () => void = () => {}
  wechat.showModal = answer
  wechat.getUpdateManager = () => ({
    onUpdateReady: (listener: () => void) => {
      isReady = listener
    },
    applyUpdate: () => {
      applied += 1
    },
  })
  offerUpdates()
  await isReady()
  await new Promise((settled) => setImmediate(settled))
  return applied
}

test('a new version comes when somebody says so, and not before', async () => {
  expect(await fetched(async () => ({ confirm: true }))).toBe(1)
  expect(await fetched(async () => ({ confirm: false }))).toBe(0)
  expect(await fetched(() => Promise.reject({ errMsg: 'showModal:fail' }))).toBe(0)
})

test('a WeChat without updates is left alone', () => {
  delete wechat.getUpdateManager
  expect(() => offerUpdates()).not.toThrow()
})
