import { zipped } from '../../../cloudfunctions/testing/sheets/aWorkbook'

/** A sheet of some KB in which there are a million cells: as many rows and columns as are read. */
export function aLongSheet(): Uint8Array<ArrayBuffer> {
  const rows = `<row>${'<c/>'.repeat(200)}</row>`.repeat(6000)
  return zipped({
    'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(50_000)}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${rows}</worksheet>`,
  })
}

/** A JPEG of almost one MB that has nothing but segments of two bytes before its points. */
export function aLongPicture(): Uint8Array<ArrayBuffer> {
  const frame = Buffer.from('ffc0000b080002000301011100', 'hex')
  const points = Buffer.from('ffda0008010100003f00d2cf20ffd9', 'hex')
  const segments = Buffer.from('fffe0002'.repeat(260_000), 'hex')
  return new Uint8Array(Buffer.concat([Buffer.from('ffd8', 'hex'), segments, frame, points]))
}

/** The body of an article as long as may be, which holds nothing but beginnings of tags. */
export function aLongBody(): string {
  return '<'.repeat(60_000)
}
