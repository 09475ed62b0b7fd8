import { aPng } from '../testing/aPng'
import { lookAtPicture } from './lookAtPicture'

const segment = (marker: string, content: string) => {
  const bytes = Buffer.from(content, 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length + 2)
  return Buffer.concat([Buffer.from(`ff${marker}`, 'hex'), length, bytes])
}
const hex = (text: string) => Buffer.from(text, 'hex')

const START = hex('ffd8')
const JFIF = segment('e0', 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')
const PROFILE = segment('e2', 'ICC_PROFILE\0\x01\x01colours')
const ADOBE = segment('ee', 'Adobe\0d\0\0\0\0\0')
const FRAME = segment('c2', '\x08\0\x02\0\x03\x01\x01\x11\0')
const TABLE = segment('c4', '\0table')
const SCAN = Buffer.concat([segment('da', '\x01\x01\0\0?\0'), hex('d2ff00cfffd020ffd7')])
const END = hex('ffd9')

/** An Exif segment as a camera writes it: which way is up, and the words of its place. */
function camera(orientation: number): Buffer {
  const tag = `0001011200030000000100${orientation.toString(16).padStart(2, '0')}000000000000`
  return segment('e1', `Exif\0\0MM\0*\0\0\0\x08${hex(tag).toString('latin1')}GPS 39.9N`)
}

function seen(...parts: Buffer[]): Buffer | undefined {
  const picture = lookAtPicture(Buffer.concat(parts))
  return typeof picture === 'object' ? picture.bytes : undefined
}

describe('a photo that is kept', () => {
  test('has nothing of what the camera wrote beside it, and every point as it was', () => {
    const written = [
      camera(1),
      segment('e1', 'http://ns.adobe.com/xap/1.0/\0GPS'),
      segment('ed', 'Photoshop 3.0\0GPS'),
      segment('e2', 'MPF\0GPS'),
      segment('e0', 'JFXX\0GPS'),
      segment('fe', 'GPS'),
    ]
    const kept = [START, JFIF, PROFILE, ADOBE, FRAME, TABLE, SCAN, TABLE, SCAN, END]
    const [start, jfif, ...others] = kept as [Buffer, Buffer, ...Buffer[]]
    expect(seen(start, jfif, ...written, ...others, Buffer.from('a film, GPS'))).toEqual(Buffer.concat(kept))
  })

  test.each([2, 3, 6, 8])('stays upright when the camera was turned: %i', (orientation) => {
    const kept = seen(START, camera(orientation), FRAME, SCAN, END)
    expect(kept?.toString('latin1')).not.toContain('GPS')
    expect(kept?.subarray(2, 38)).toEqual(
      hex(
        `ffe100224578696600004d4d002a000000080001011200030000000100${orientation.toString().padStart(2, '0')}000000000000`
      )
    )
    expect(seen(kept as Buffer)).toEqual(kept)
  })

  test.each<[string, Buffer[]]>([
    ['ends within its points', [START, FRAME, SCAN]],
    ['ends within a segment', [START, FRAME, hex('ffe100ff00')]],
    ['has a segment shorter than its own length', [START, FRAME, hex('ffe10001'), SCAN, END]],
    ['has bytes between its segments', [START, FRAME, hex('00'), SCAN, END]],
    ['has a thousand segments', [START, ...Array(1000).fill(segment('fe', '')), FRAME, SCAN, END]],
    ['is nothing but marks', [START, FRAME, Buffer.alloc(1_000_000, 0xff)]],
  ])('is refused when it %s', (_what, parts) => {
    expect(seen(...parts)).toBeUndefined()
  })
})

describe('a drawing that is kept', () => {
  test('has no words and no place beside it, and every point as it was', () => {
    const beside: [string, string][] = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'zzZz'].map((name) => [name, 'GPS'])
    const drawing = Buffer.concat([aPng(4, 4, [['pHYs', 'size'], ...beside, ['tRNS', 'clear']]), Buffer.from('GPS')])
    expect(seen(drawing)).toEqual(
      Buffer.from(
        aPng(4, 4, [
          ['pHYs', 'size'],
          ['tRNS', 'clear'],
        ])
      )
    )
  })

  test.each([
    ['is cut off', Buffer.from(aPng(4, 4).slice(0, -3))],
    ['has a part longer than the file', Buffer.concat([aPng(4, 4).slice(0, 33), hex('7fffffff49444154'), END])],
  ])('is refused when it %s', (_what, bytes) => {
    expect(seen(bytes)).toBeUndefined()
  })
})

test.each([
  ['WebP', Buffer.from('RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0')],
  ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['GIF', Buffer.from('GIF89a\x01\0\x01\0')],
])('%s is no picture that WeChat takes, so no reader of that kind looks at it', (_kind, bytes) => {
  expect(lookAtPicture(bytes)).toBeUndefined()
})
