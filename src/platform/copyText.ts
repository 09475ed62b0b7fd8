import Taro from '@tarojs/taro'

/** Copies a text to the clipboard; false when the phone does not allow it. */
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
