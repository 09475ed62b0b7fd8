import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS, BY_ITSELF_MS } from './askWechat'

/** Opens an attachment of an article; false when the phone cannot. */
export async function openPaper(url: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    const file = await askWechat({ ask: () => Taro.downloadFile({ url }), patience: BY_A_PERSON_MS })
    if (!file) return false
    const open = () => Taro.openDocument({ filePath: file.tempFilePath, showMenu: true })
    return (await askWechat({ ask: open, patience: BY_ITSELF_MS })) !== undefined
  }
  return window.open(url, '_blank', 'noopener') !== undefined
}
