import Taro from '@tarojs/taro'

/** Opens a paper that came with an article. False when the phone could not. */
export async function openPaper(url: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    try {
      const { tempFilePath } = await Taro.downloadFile({ url })
      await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
      return true
    } catch {
      return false
    }
  }
  return window.open(url, '_blank', 'noopener') !== undefined
}
