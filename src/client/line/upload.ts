import type { Answer } from '#shared/api'
import type { FileKind, UploadTicket } from '#shared/files/file'
import { refusedFor } from '#shared/readAnswer'
import type { CallSome } from './makeCallApi'

type CallFiles = CallSome<'files.ask' | 'files.keep'>

interface Content {
  bytes: number
  /** Puts the bytes at the ticket's address; false when they do not arrive. */
  put: (ticket: UploadTicket) => Promise<boolean>
}

interface Parcel extends Content {
  kind: FileKind
}

/** Uploads a file, and the small one of a picture, and has the cloud check both and keep them under `name`. */
export async function upload(
  callApi: CallFiles,
  name: string,
  { small, ...parcel }: Parcel & { small?: Content }
): Promise<Answer<'files.keep'>> {
  const [brought, smallOne] = await Promise.all([
    bring(callApi, parcel),
    small && bring(callApi, { kind: 'picture', ...small }),
  ])
  if (!brought.ok) return brought
  if (smallOne && !smallOne.ok) return smallOne
  const also = smallOne && { small: smallOne.value.uploadId }
  return callApi('files.keep', { uploadId: brought.value.uploadId, kind: parcel.kind, name, ...also })
}

/** Asks for an upload address and puts the bytes there; the cloud drops what is not kept within an hour. */
export async function bring(callApi: CallFiles, { kind, bytes, put }: Parcel): Promise<Answer<'files.ask'>> {
  const ticket = await callApi('files.ask', { kind, bytes })
  if (!ticket.ok) return ticket
  return (await put(ticket.value)) ? ticket : refusedFor('offline')
}
