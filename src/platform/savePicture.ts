import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS } from './askWechat'
import { platformTexts } from './texts'

/** Saves a picture: into the album of the phone, or as a file where there is a browser. Answers whether it is there. */
export async function savePicture(url: string, name: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') return download(url, name)
  const file = await askWechat({
    ask: () => Taro.downloadFile({ url }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noAlbum,
  })
  if (!file) return false
  const saved = await askWechat({
    ask: () => Taro.saveImageToPhotosAlbum({ filePath: file.tempFilePath }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noAlbum,
  })
  return saved !== undefined
}

async function download(url: string, name: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  if (!answer?.ok) return false
  const href = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement('a'), { href, download: `${name}.png` }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
  return true
}
