import Taro from '@tarojs/taro'
import type { UploadTicket } from '#shared/files/file'
import { readWechat } from '../askWechat'

type Put = (ticket: UploadTicket) => Promise<boolean>

/** Bytes on the phone: how many, and how they are put at a ticket's address. */
export interface Bytes {
  bytes: number
  put: Put
}

/** The bytes of a file that WeChat keeps for the moment, and how they are put at a ticket's address; nothing where it is gone. */
export function bytesAt(path: string): Bytes | undefined {
  const data = readWechat(() => Taro.getFileSystemManager().readFileSync(path) as ArrayBuffer, undefined)
  if (!data) return undefined
  const put: Put = async ({ url, method, headers }) => {
    const answer = await Taro.request({ url, method, header: headers, data }).catch(() => undefined)
    return answer !== undefined && answer.statusCode < 300
  }
  return { bytes: data.byteLength, put }
}

/** The bytes of a file that a browser has. */
export function bytesOf(body: Blob): Bytes {
  const put: Put = async ({ url, method, headers }) => {
    const answer = await fetch(url, { method, headers, body }).catch(() => undefined)
    return answer?.ok === true
  }
  return { bytes: body.size, put }
}
