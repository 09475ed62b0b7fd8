import Taro from '@tarojs/taro'

/** Opens an attachment of an article; false when the phone cannot. */
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
