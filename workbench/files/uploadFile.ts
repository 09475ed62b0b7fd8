import * as client from '#client/line/upload'
import type { Answer } from '#shared/api'
import type { FileKind, UploadTicket } from '#shared/files/file'
import { callApi } from '../deskLine'
import { learnAddress } from './fileAddresses'

interface Chosen {
  kind: FileKind
  bytes: Blob
  /** The small one of a picture. */
  small?: Blob
  /** Called while the bytes travel, with the part from 0 to 1. */
  onProgress?: (share: number) => void
}

/** Uploads a file of this computer into the cloud's storage; its address is known here at once. */
export async function upload({ name, ...chosen }: Chosen & { name: string }): Promise<Answer<'files.keep'>> {
  const kept = await client.upload(callApi, name, parcelOf(chosen))
  if (kept.ok) learnAddress(kept.value.fileId, kept.value.url)
  return kept
}

/** Uploads the bytes alone, for a file that the cloud reads and does not keep. */
export function bring(chosen: Chosen): Promise<Answer<'files.ask'>> {
  return client.bring(callApi, parcelOf(chosen))
}

function parcelOf({ kind, bytes, small, onProgress }: Chosen) {
  const content = (blob: Blob, onProgress?: Chosen['onProgress']) => ({
    bytes: blob.size,
    put: (ticket: UploadTicket) => put(ticket, blob, onProgress),
  })
  return { kind, ...content(bytes, onProgress), ...(small && { small: content(small) }) }
}

/** Puts bytes at the ticket's address. Only `XMLHttpRequest` tells how far an upload has come. */
export function put(
  { method, url, headers }: UploadTicket,
  bytes: Blob,
  onProgress?: (share: number) => void
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(request.status >= 200 && request.status < 300)
    request.onerror = request.ontimeout = request.onabort = () => resolve(false)
    request.send(bytes)
  })
}
