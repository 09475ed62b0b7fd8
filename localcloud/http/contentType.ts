import { extname } from 'node:path'
import types from './contentTypes.json'

const known = new Map(Object.entries(types))

/** The content type a file's name promises. */
export function contentType(name: string): string {
  return known.get(extname(name).toLowerCase()) ?? 'application/octet-stream'
}
