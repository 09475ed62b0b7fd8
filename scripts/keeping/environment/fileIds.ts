import { createHash } from 'node:crypto'

/** Ids of files as they stand in fields and in the bodies of articles; the path has the letters that the cloud allows. */
const FILE_ID = /cloud:\/\/[^/"'\\\s<>]+\/([\p{L}\p{N}!\-_.*()/]+)/gu

/** The ids of files that a row's text names, under the names that their bytes have in a backup. */
export function filesNamedIn(text: string): Map<string, string> {
  return new Map(Array.from(text.matchAll(FILE_ID), ([fileId, path = '']) => [storedNameOf(path), fileId]))
}

/** The same text, with all files in this bucket: `cloud://` and a bucket, without a slash at the end. */
export function withBucket(text: string, bucket: string): string {
  return text.replaceAll(FILE_ID, (_fileId, path) => `${bucket}/${path}`)
}

export function bucketOf(fileId: string): string {
  return fileId.split('/', 3).join('/')
}

export function pathIn(fileId: string): string {
  return fileId.split('/').slice(3).join('/')
}

function storedNameOf(path: string): string {
  return createHash('sha256').update(path).digest('hex')
}
