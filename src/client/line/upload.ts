import type { Answer } from '#shared/api'
import type { FileKind, UploadTicket } from '#shared/files/file'
import { refusedFor } from '#shared/readAnswer'
import type { CallApi } from './makeCallApi'

interface Parcel {
  kind: FileKind
  bytes: number
  /** Puts the bytes at the ticket's address; false when they do not arrive. */
  put: (ticket: UploadTicket) => Promise<boolean>
}

/** Uploads a file and has the cloud check it and keep it under `name`. */
export async function upload(callApi: CallApi, name: string, parcel: Parcel): Promise<Answer<'files.keep'>> {
  const brought = await bring(callApi, parcel)
  if (!brought.ok) return brought
  return callApi('files.keep', { uploadId: brought.value.uploadId, kind: parcel.kind, name })
}

/** Asks for an upload address and puts the bytes there; the cloud drops what is not kept within an hour. */
export async function bring(callApi: CallApi, { kind, bytes, put }: Parcel): Promise<Answer<'files.ask'>> {
  const ticket = await callApi('files.ask', { kind, bytes })
  if (!ticket.ok) return ticket
  return (await put(ticket.value)) ? ticket : refusedFor('offline')
}
