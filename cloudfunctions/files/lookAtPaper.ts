import { PAPER_ENDINGS } from '#shared/files/file'

const PDF = Buffer.from('%PDF-')
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const beginningOf: Record<(typeof PAPER_ENDINGS)[number], Buffer> = {
  pdf: PDF,
  docx: ZIP,
  xlsx: ZIP,
  pptx: ZIP,
  doc: OLD_OFFICE,
  xls: OLD_OFFICE,
  ppt: OLD_OFFICE,
}

/** Ending of a PDF or an Office document whose bytes begin as its name says; nothing for anything else. */
export function lookAtPaper(bytes: Buffer, name: string): { bytes: Buffer; ending: string } | undefined {
  const written = name.split('.').at(-1)?.toLowerCase()
  const ending = PAPER_ENDINGS.find((one) => one === written)
  if (!ending) return undefined
  const beginning = beginningOf[ending]
  return bytes.subarray(0, beginning.length).equals(beginning) ? { bytes, ending } : undefined
}
