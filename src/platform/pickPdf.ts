import Taro from '@tarojs/taro'
import type { UploadTicket } from '#shared/files/file'
import { askWechat, BY_A_PERSON_MS, readWechat } from './askWechat'
import type { Photo } from './pickPhoto'
import { platformTexts } from './texts'

/** A PDF that was picked, with the name that it has on the phone. */
export type Pdf = Omit<Photo, 'path'> & { name: string }

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
  const bytes = file && readWechat(() => Taro.getFileSystemManager().readFileSync(file.path) as ArrayBuffer, undefined)
  if (!file || !bytes) return undefined
  const put = async ({ url, method, headers }: UploadTicket) => {
    const answer = await Taro.request({ url, method, header: headers, data: bytes }).catch(() => undefined)
    return answer !== undefined && answer.statusCode < 300
  }
  return { name: file.name, bytes: bytes.byteLength, put }
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
  const put = async ({ url, method, headers }: UploadTicket) => {
    const answer = await fetch(url, { method, headers, body: file }).catch(() => undefined)
    return answer?.ok === true
  }
  return { name: file.name, bytes: file.size, put }
}
