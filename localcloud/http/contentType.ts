import { extname } from 'node:path'
import types from './contentTypes.json'

const known = new Map(Object.entries(types))

/** The content type by the ending of a file's name; bytes of no known kind otherwise. */
export function contentType(name: string): string {
  return known.get(extname(name).toLowerCase()) ?? 'application/octet-stream'
}
