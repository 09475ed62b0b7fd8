import fc from 'fast-check'
import { inkOf, inkPicture, inkText, isSigned, SIGNATURE, SIGNATURE_MOST } from './signature'

const line = Array.from({ length: 12 }, (_, at) => ({ x: at * 20, y: 100 + at * 3 }))
const at = (most: number) => fc.double({ min: -50, max: most, noNaN: true })
const point = fc.record({ x: at(900), y: at(400) })
const drawn = fc.array(fc.array(point, { minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 12 })

test('what was drawn comes back, stroke by stroke', () => {
  expect(inkOf(inkText([line, [{ x: 5, y: 5 }]]))).toEqual([line, [{ x: 5, y: 5 }]])
})

test('whatever a finger does, the text is short enough, and every point is on the field', () => {
  fc.assert(
    fc.property(drawn, (strokes) => {
      const text = inkText(strokes)
      expect(text.length).toBeLessThanOrEqual(SIGNATURE_MOST)
      const points = inkOf(text)?.flat() ?? []
      expect(points.length).toBeGreaterThan(0)
      expect(points.every(({ x, y }) => x <= SIGNATURE.width && y <= SIGNATURE.height)).toBe(true)
    }),
    { endOnFailure: true }
  )
})

test('hundreds of dots and short lines end, with what fits', () => {
  const dots = Array.from({ length: 900 }, (_, at) => [{ x: at % 600, y: at % 240 }])
  const dashes = dots.map(([dot]) => [dot ?? { x: 0, y: 0 }, { x: 300, y: 120 }])
  for (const strokes of [dots, dashes]) {
    const text = inkText(strokes)
    expect(text.length).toBeLessThanOrEqual(SIGNATURE_MOST)
    expect(isSigned(text)).toBe(true)
  }
})

test('a slip of the finger is no signature, and neither is any other text', () => {
  expect(isSigned(inkText([line]))).toBe(true)
  expect(isSigned(inkText([[{ x: 1, y: 1 }]]))).toBe(false)
  for (const text of ['', '已签', '<svg onload=alert(1)>', 'zzzzzzzz', 'a'.repeat(9)])
    expect(isSigned(text)).toBe(false)
})

test('the picture holds numbers alone, whatever the text is', () => {
  expect(decodeURIComponent(inkPicture(inkText([line])))).toContain('<path d="M0 100L20 103')
  expect(decodeURIComponent(inkPicture('"/><script>'))).not.toContain('script')
})

test('points that nothing could be measured by are none', () => {
  expect(inkText([[{ x: Number.NaN, y: 1 }], [{ x: 1, y: Number.POSITIVE_INFINITY }]])).toBe('')
})
