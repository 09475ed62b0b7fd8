import Taro from '@tarojs/taro'
import { shrinkPicture } from '#client/shrinkPicture'
import type { UploadTicket } from '#shared/files/file'
import { askWechat, BY_A_PERSON_MS, BY_ITSELF_MS } from '../askWechat'
import { platformTexts } from '../texts'
import { bytesAt, putInBrowser } from './putBytes'

/** A photo that was picked and made small enough; `put` uploads its bytes to the ticket's address. */
export interface Photo {
  path: string
  bytes: number
  put: (ticket: UploadTicket) => Promise<boolean>
}

const LARGE = 900_000

/** Lets somebody take or choose one photo; undefined when they think better of it. */
export function pickPhoto(): Promise<Photo | undefined> {
  return process.env.TARO_ENV === 'weapp' ? pickOnWechat() : pickInBrowser()
}

async function pickOnWechat(): Promise<Photo | undefined> {
  const picked = await askWechat({
    ask: () => Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noPicture,
  })
  const [file] = picked?.tempFiles ?? []
  if (!file) return undefined
  const path = file.size <= LARGE ? file.tempFilePath : await shrink(file.tempFilePath)
  const read = path && bytesAt(path)
  return path && read ? { path, ...read } : undefined
}

async function shrink(src: string): Promise<string | undefined> {
  const shrunk = await askWechat({
    ask: () => Taro.compressImage({ src, quality: 60 }),
    patience: BY_ITSELF_MS,
    otherwise: platformTexts.noShrink,
  })
  return shrunk?.tempFilePath
}

async function pickInBrowser(): Promise<Photo | undefined> {
  const file = await askForFile()
  const bytes = file && (await shrinkPicture(file))
  if (!bytes) return undefined
  return { path: URL.createObjectURL(bytes), bytes: bytes.size, put: putInBrowser(bytes) }
}

function askForFile(): Promise<File | undefined> {
  return new Promise((picked) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' })
    input.onchange = () => picked(input.files?.[0])
    input.oncancel = () => picked(undefined)
    input.click()
  })
}
