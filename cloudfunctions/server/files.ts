import cloud from 'tcb-admin-node'
import { readUpTo } from './readUpTo'

/**
 * The storage of the cloud. Bytes come and go through addresses that lapse; only the functions read and remove files.
 */
export interface Files {
  /** Address to which the bytes of `path` may be PUT, and the id under which the file will stand. */
  ticketFor: (path: string) => Promise<{ fileId: string; url: string; headers: Record<string, string> }>
  write: (path: string, bytes: Buffer) => Promise<string>
  /** Bytes of a file; `missing` when there is none, `too_large` when it has more than `limit` bytes. */
  read: (fileId: string, limit: number) => Promise<Buffer | 'missing' | 'too_large'>
  remove: (fileIds: string[]) => Promise<void>
  /** Addresses to read files at, good for at least an hour; a file that is gone has none. */
  addressesOf: (fileIds: string[]) => Promise<Map<string, string>>
  /** An address for one fetching at once, such as of a list of names: it lapses after a quarter of an hour. */
  briefAddressOf: (fileId: string) => Promise<string>
  /** The same for the pictures of one page; a file that is gone has none. */
  briefAddressesOf: (fileIds: string[]) => Promise<Map<string, string>>
}

const LASTS_S = 7200
const BRIEF_S = 900
const TRUSTED_MS = 3_600_000

/** Limit of files that the cloud answers for at once. */
const AT_ONCE = 50

/** The storage of the environment that the function runs in. */
export function connectFiles(): Files {
  return openFiles(cloud.init({ env: cloud.SYMBOL_CURRENT_ENV as unknown as string, keepalive: true }), Date.now)
}

/** Opens the storage; `clock` decides when an address that was given out is asked for anew. */
export function openFiles(app: ReturnType<typeof cloud.init>, clock: () => number): Files {
  const known = new Map<string, { url: string; until: number }>()

  const ask = async (fileIds: string[]) => {
    const { fileList } = await app.getTempFileURL({ fileList: fileIds.map((fileID) => ({ fileID, maxAge: LASTS_S })) })
    for (const { fileID, tempFileURL } of fileList) {
      if (tempFileURL) known.set(fileID, { url: tempFileURL, until: clock() + TRUSTED_MS })
    }
  }

  const addressesOf: Files['addressesOf'] = async (fileIds) => {
    const unknown = [...new Set(fileIds)].filter((fileId) => (known.get(fileId)?.until ?? 0) <= clock())
    for (const fileId of unknown) known.delete(fileId)
    for (const part of inParts(unknown)) await ask(part)
    const entries = fileIds.map((fileId) => [fileId, known.get(fileId)?.url ?? ''] as const)
    return new Map(entries.filter(([, url]) => url !== ''))
  }

  const briefAddressesOf: Files['briefAddressesOf'] = async (fileIds) => {
    const found = new Map<string, string>()
    for (const part of inParts([...new Set(fileIds)])) {
      const asked = part.map((fileID) => ({ fileID, maxAge: BRIEF_S }))
      const { fileList } = await app.getTempFileURL({ fileList: asked })
      for (const { fileID, tempFileURL } of fileList) if (tempFileURL) found.set(fileID, tempFileURL)
    }
    return found
  }

  return {
    ticketFor: async (cloudPath) => asTicket(cloudPath, (await app.getUploadMetadata({ cloudPath })).data),
    write: async (cloudPath, fileContent) => (await app.uploadFile({ cloudPath, fileContent })).fileID,
    async read(fileId, limit) {
      const url = (await addressesOf([fileId])).get(fileId)
      return url ? readUpTo(url, limit) : 'missing'
    },
    async remove(fileIds) {
      for (const part of inParts(fileIds)) await app.deleteFile({ fileList: part })
      for (const fileId of fileIds) known.delete(fileId)
    },
    addressesOf,
    briefAddressOf: async (fileId) => (await briefAddressesOf([fileId])).get(fileId) ?? '',
    briefAddressesOf,
  }
}

type Metadata = Awaited<ReturnType<ReturnType<typeof cloud.init>['getUploadMetadata']>>['data']

/** Headers that the object store requires, as the SDK's own upload sends them. */
function asTicket(path: string, { url, token, authorization, fileId, cosFileId }: Metadata) {
  const headers = {
    Signature: authorization,
    authorization,
    key: encodeURIComponent(path),
    'x-cos-security-token': token,
    'x-cos-meta-fileid': cosFileId,
  }
  return { fileId, url, headers }
}

function inParts(fileIds: string[]): string[][] {
  const parts: string[][] = []
  for (let start = 0; start < fileIds.length; start += AT_ONCE) parts.push(fileIds.slice(start, start + AT_ONCE))
  return parts
}
