import type { PasteView } from '#shared/events/enrol/view'

/** What became of one line of a paste. */
export type LineFate = 'found' | 'asked' | 'twin' | 'passed'

/** A line of what was pasted, its numbers covered; `piece` is what is asked about in it. */
export interface PastedWords {
  no: number
  text: string
  fate: LineFate
  piece?: string
}

/** 群里的原话. The lines as they were pasted, each with what became of it. */
export function pastedWords(text: string, { found, asks, twins }: PasteView): PastedWords[] {
  const askOf = new Map(asks.map(({ no, piece }) => [no, piece]))
  const foundIn = new Set(found.map(({ no }) => no))
  const twinsIn = new Set(twins.map(({ no }) => no))
  return text.split(/\r\n?|[\n\u2028\u2029]/).flatMap((line, index) => {
    const no = index + 1
    const piece = askOf.get(no)
    if (line.trim() === '') return []
    const words = { no, text: hideNumbers(line.trim()) }
    if (piece !== undefined) return { ...words, fate: 'asked', piece: hideNumbers(piece) }
    if (foundIn.has(no)) return { ...words, fate: 'found' }
    return { ...words, fate: twinsIn.has(no) ? 'twin' : 'passed' }
  })
}

/** A phone is held out to others: of a number in full only its ends are shown. */
export function hideNumbers(text: string): string {
  return text.replace(/(?<!\d)(1[3-9]\d)[\s-]?\d{4}[\s-]?(\d{4})(?!\d)/g, '$1****$2')
}
