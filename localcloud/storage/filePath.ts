import { DatabaseError } from '../database/DatabaseError'

const NAME = /^[\p{L}\p{N}!\-_.*()]+$/u
const LONGEST = 850

/** Refuses file paths that the cloud refuses, and all that could lead out of the folder. */
export function checkFilePath(path: string): string {
  const names = path.split('/')
  const isGood = names.every((name) => NAME.test(name) && name !== '.' && name !== '..')
  if (isGood && Buffer.byteLength(path) <= LONGEST) return path
  throw new DatabaseError('INVALID_PARAM', `'${path.slice(0, 100)}' cannot be the path of a file.`)
}

const ID = /^cloud:\/\/[^/]+\/(.+)$/

/** The id under which functions and pages keep a file. */
export function fileIdOf(bucket: string, path: string): string {
  return `cloud://${bucket}/${path}`
}

/** The path in a file's id; undefined when it is none. */
export function pathOf(fileId: string): string | undefined {
  const path = ID.exec(fileId)?.[1]
  try {
    return path && checkFilePath(path)
  } catch {
    return undefined
  }
}
