import { invalid } from '../DatabaseError'
import { writeText } from '../text/writeText'
import type { Doc } from './document'

const LIMIT = 16 * 1024 * 1024
const bounds = new WeakMap<Doc, number>()

/**
 * Refuses a document above 16 MB. Measuring means writing it out, which a hot document cannot afford on every
 * change, so an upper bound is carried along from version to version and the measuring waits until it is reached.
 */
export function checkSize(document: Doc, previous?: Doc, grownBy = 0): void {
  const before = previous && (bounds.get(previous) ?? measure(previous))
  const bound = before === undefined ? measure(document) : before + grownBy
  const size = bound > LIMIT ? measure(document) : bound
  if (size > LIMIT) throw invalid(`Document ${document._id} would be larger than 16 MB.`)
  bounds.set(document, size)
}

function measure(document: Doc): number {
  return Buffer.byteLength(writeText(document))
}
