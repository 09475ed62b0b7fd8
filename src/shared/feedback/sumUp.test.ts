import type { Face } from './face'
import { sumUp } from './sumUp'

const said = (face: Face, words = '') => ({ face, words })

test('of four answers nothing is shown but that there are four', () => {
  const given = [said('good'), said('good'), said('bad', '等太久'), said('good')]
  expect(sumUp(9, given)).toEqual({ came: 9, answered: 4 })
})

test('of five the faces are counted, and the words come by face, not in the order in which they were written', () => {
  const given = [said('bad', '等太久'), said('good', '还想来'), said('fair'), said('good', '场地好'), said('good')]
  expect(sumUp(9, given).shown).toEqual({
    faces: { good: 3, fair: 1, bad: 1 },
    words: [said('good', '场地好'), said('good', '还想来'), said('bad', '等太久')].sort((one, other) =>
      one.face === other.face ? (one.words < other.words ? -1 : 1) : one.face === 'good' ? -1 : 1
    ),
  })
})
