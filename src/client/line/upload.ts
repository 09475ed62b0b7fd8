import type { Answer } from '#shared/api'
import type { FileKind, UploadTicket } from '#shared/files/file'
import { refusedFor } from '#shared/readAnswer'
import type { CallApi } from './makeCallApi'

interface Parcel {
  kind: FileKind
  bytes: number
  /** Brings the bytes where the ticket says. */
  put: (ticket: UploadTicket) => Promise<boolean>
}

/** Brings a file into the cloud's storage: has it brought, and then looked at and kept. */
export async function upload(callApi: CallApi, name: string, parcel: Parcel): Promise<Answer<'files.keep'>> {
  const brought = await bring(callApi, parcel)
  if (!brought.ok) return brought
  return callApi('files.keep', { uploadId: brought.value.uploadId, kind: parcel.kind, name })
}

/** Asks for an address and puts the bytes there; what nobody keeps is gone after an hour. */
export async function bring(callApi: CallApi, { kind, bytes, put }: Parcel): Promise<Answer<'files.ask'>> {
  const ticket = await callApi('files.ask', { kind, bytes })
  if (!ticket.ok) return ticket
  return (await put(ticket.value)) ? ticket : refusedFor('offline')
}
