import { invalid } from '../database/DatabaseError'
import type { Storage } from '../storage/openStorage'
import type { Action } from './action'
import { storageOf } from './cloud'
import { listIn, textIn } from './wireRequest'

const TWO_HOURS_S = 7200

/** The storage actions that the SDK sends. The bytes themselves go to the address that `getUploadMetadata` gives. */
export const storageActions: Record<string, Action> = {
  'storage.getUploadMetadata': async (cloud, request) => {
    const storage = storageOf(cloud)
    const path = textIn(request, 'path')
    const fileId = storage.fileId(path)
    const address = { url: storage.uploadAddress(path), token: 'local', authorization: 'local' }
    return { data: { ...address, fileId, cosFileId: Buffer.from(fileId).toString('base64url') } }
  },
  'storage.batchGetDownloadUrl': async (cloud, request) => {
    const wanted = listIn(request, 'file_list').map(wantedFile)
    return { data: { download_list: await Promise.all(wanted.map((file) => downloadOf(storageOf(cloud), file))) } }
  },
  'storage.batchDeleteFile': async (cloud, request) => {
    const ids = listIn(request, 'fileid_list').map(String)
    return { data: { delete_list: await Promise.all(ids.map((fileID) => removalOf(storageOf(cloud), fileID))) } }
  },
}

type WantedFile = { readonly fileID: string; readonly maxAgeS: number }

async function downloadOf(storage: Storage, { fileID, maxAgeS }: WantedFile) {
  const tempFileURL = await storage.downloadAddress(fileID, maxAgeS * 1000)
  return { fileID, tempFileURL: tempFileURL ?? '', code: codeOf(tempFileURL !== undefined) }
}

async function removalOf(storage: Storage, fileID: string) {
  return { fileID, code: codeOf(await storage.remove(fileID)) }
}

function codeOf(isThere: boolean): string {
  return isThere ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
}

function wantedFile(item: unknown): WantedFile {
  const { fileid, max_age } = Object(item)
  if (typeof fileid !== 'string') throw invalid('file_list holds something that is no file id.')
  return { fileID: fileid, maxAgeS: typeof max_age === 'number' ? max_age : TWO_HOURS_S }
}
