import type { Answer } from '#shared/api'
import type { FileKind } from '#shared/files/file'
import { refusedFor } from '#shared/readAnswer'
import { callApi } from './callApi'
import { learnAddress } from './fileAddresses'

interface Parcel {
  kind: FileKind
  name: string
  bytes: Blob
  /** From 0 to 1, while the bytes travel. */
  onProgress?: (share: number) => void
}

/** Brings a file into the cloud's storage: asks for an address, puts the bytes there, and has them looked at. */
export async function upload({ kind, name, bytes, onProgress }: Parcel): Promise<Answer<'files.keep'>> {
  const ticket = await callApi('files.ask', { kind, bytes: bytes.size })
  if (!ticket.ok) return ticket
  const { uploadId, method, url, headers } = ticket.value
  if (!(await put({ method, url, headers }, bytes, onProgress))) return refusedFor('offline')
  const kept = await callApi('files.keep', { uploadId, kind, name })
  if (kept.ok) learnAddress(kept.value.fileId, kept.value.url)
  return kept
}

type Address = { method: string; url: string; headers: Record<string, string> }

/** Only this kind of request tells how far an upload has come. */
function put({ method, url, headers }: Address, bytes: Blob, onProgress?: (share: number) => void): Promise<boolean> {
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
