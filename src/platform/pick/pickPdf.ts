import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS } from '../askWechat'
import { platformTexts } from '../texts'
import { type Bytes, bytesAt, bytesOf } from './putBytes'

/** A PDF that was picked, with the name that it has on the phone. */
export type Pdf = Bytes & { name: string }

/** Lets somebody choose one PDF: in WeChat out of a chat, in a browser out of their files; undefined when they think better of it. */
export function pickPdf(): Promise<Pdf | undefined> {
  return process.env.TARO_ENV === 'weapp' ? pickOnWechat() : pickInBrowser()
}

async function pickOnWechat(): Promise<Pdf | undefined> {
  const picked = await askWechat({
    ask: () => Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['pdf'] }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noPaper,
  })
  const [file] = picked?.tempFiles ?? []
  const read = file && bytesAt(file.path)
  return file && read && { name: file.name, ...read }
}

function pickInBrowser(): Promise<Pdf | undefined> {
  return new Promise((picked) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'application/pdf,.pdf' })
    input.onchange = () => picked(input.files?.[0] && asPdf(input.files[0]))
    input.oncancel = () => picked(undefined)
    input.click()
  })
}

function asPdf(file: File): Pdf {
  return { name: file.name, ...bytesOf(file) }
}
