import type { Answer } from '#shared/api'
import type { FileKind } from '#shared/files/file'
import { refusedFor } from '#shared/readAnswer'
import { callApi } from './callApi'
import { learnAddress } from './fileAddresses'

interface Parcel {
  kind: FileKind
  bytes: Blob
  /** From 0 to 1, while the bytes travel. */
  onProgress?: (share: number) => void
}

/** Brings a file into the cloud's storage: has it brought, and then looked at and kept. */
export async function upload({ name, ...parcel }: Parcel & { name: string }): Promise<Answer<'files.keep'>> {
  const brought = await bring(parcel)
  if (!brought.ok) return brought
  const { uploadId } = brought.value
  const kept = await callApi('files.keep', { uploadId, kind: parcel.kind, name })
  if (kept.ok) learnAddress(kept.value.fileId, kept.value.url)
  return kept
}

/** Asks for an address and puts the bytes there; what nobody keeps is gone after an hour. */
export async function bring({ kind, bytes, onProgress }: Parcel): Promise<Answer<'files.ask'>> {
  const ticket = await callApi('files.ask', { kind, bytes: bytes.size })
  if (!ticket.ok) return ticket
  return (await put(ticket.value, bytes, onProgress)) ? ticket : refusedFor('offline')
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
