import Taro from '@tarojs/taro'

/** Puts words where they can be pasted elsewhere. False when the phone does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    return Taro.setClipboardData({ data: text }).then(
      () => true,
      () => false
    )
  }
  return (window.navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false
  )
}
