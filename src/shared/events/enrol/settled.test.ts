import { chosenIn, keyOfAsk } from './settled'
import type { PasteView } from './view'

const person = (id: string, status?: 'confirmed') => ({
  ...{ id, name: id, enterpriseName: '', maskedPhone: '', times: 0, isNew: false },
  ...(status && { status }),
})
const ask = { no: 3, text: '王', piece: '王', why: 'several' as const, candidates: ['b', 'c'] }
const view: PasteView = {
  ...{
    found: [
      { no: 1, memberId: 'a' },
      { no: 2, memberId: 'in' },
    ],
    asks: [ask],
    twins: [],
    passed: [],
  },
  people: [person('a'), person('b'), person('c'), person('in', 'confirmed')],
}

test('a paste enrols who was found and who was settled on, once, and nobody who is in or was left out', () => {
  expect(chosenIn(undefined, new Map())).toEqual([])
  expect(chosenIn(view, new Map())).toEqual(['a'])
  expect(chosenIn(view, new Map([[keyOfAsk(ask), 'b']]))).toEqual(['a', 'b'])
  expect(
    chosenIn(
      view,
      new Map([
        [keyOfAsk(ask), 'a'],
        ['4-李', ''],
      ])
    )
  ).toEqual(['a'])
})
