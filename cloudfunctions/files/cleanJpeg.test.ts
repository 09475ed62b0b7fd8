import { cleanJpeg } from './cleanJpeg'

/** A picture of six points whose head holds these segments. */
function aJpeg(...segments: string[]): Buffer {
  const rest = 'ffc0000b080002000301011100ffda0008010100003f00d2cf20ffd9'
  return Buffer.from(`ffd8${segments.join('')}${rest}`, 'hex')
}

const JFIF = 'ffe000104a46494600010100000100010000'
const secret = Buffer.from('GPS 39.9').toString('hex')
/** A thumbnail inside JFIF's own segment, as old cameras write it. */
const LONG_JFIF = `ffe000184a46494600010100000100010000${secret}`
const LONG_ADOBE = `ffee001841646f62650064000000000000${secret}00`

test('an honest head stays as it is', () => {
  expect(cleanJpeg(aJpeg(JFIF))).toEqual(aJpeg(JFIF))
})

test.each([
  ['JFIF', LONG_JFIF],
  ['Adobe', LONG_ADOBE],
])('what hides behind the fields of %s goes', (_name, segment) => {
  const dirty = aJpeg(segment)
  expect(dirty.toString('latin1')).toContain('GPS 39.9')
  const clean = cleanJpeg(dirty)
  expect(clean).toBeDefined()
  expect(clean?.toString('latin1')).not.toContain('GPS 39.9')
})

test.each(['ffd0', 'ff01', 'ffd8'])('a marker %s that has no length before the picture is refused', (marker) => {
  expect(cleanJpeg(aJpeg(marker, JFIF))).toBeUndefined()
})
