import { encode } from 'uqr'
import { textIn } from './readFrames'

const CARD = 'HQCA2.p00001.59321234.0123456789abcdef0123'

/** A picture of a code as a camera sees it: grey, turned a little, in the middle of something else. */
function aPicture(text: string, { turned = 0, side = 640, module = 8 } = {}) {
  const { data: rows, size } = encode(text, { ecc: 'M', border: 0 })
  const data = new Uint8ClampedArray(side * side * 4)
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [dx, dy] = [x - side / 2, y - side / 2]
      const column = Math.floor((dx * cos + dy * sin) / module + size / 2)
      const row = Math.floor((dy * cos - dx * sin) / module + size / 2)
      const isPaper = row > -4 && column > -4 && row < size + 4 && column < size + 4
      const light = rows[row]?.[column] ? 40 : isPaper ? 215 : 110 + ((x * 7 + y * 13) % 30)
      data.set([light, light, light, 255], (y * side + x) * 4)
    }
  }
  return { width: side, height: side, data }
}

test.each([0, 0.3, Math.PI / 2, Math.PI])('a card is read when the phone is turned by %p', (turned) => {
  expect(textIn(aPicture(CARD, { turned }))).toBe(CARD)
})

test('a card is read from further away', () => {
  expect(textIn(aPicture(CARD, { module: 4 }))).toBe(CARD)
})

test('a picture without a code gives nothing, and no error', () => {
  const { width, height, data } = aPicture(CARD)
  expect(textIn({ width, height, data: data.fill(120) })).toBeUndefined()
})
