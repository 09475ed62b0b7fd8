import { withoutSmall } from './score'

const groups = (...numbers: number[]) => numbers.map((said) => ({ said }))

test.each([
  ['all that are large enough', [9, 5, 7], [9, 7, 5]],
  ['not those below five, which come to five together', [9, 3, 2], [9]],
  ['nor the next one, where the sum would tell the one that is left out', [9, 6, 3], [9]],
  ['nothing where only one is large', [9, 1], []],
  ['nothing of nobody', [], []],
])('shows %s', (_case, said, shown) => {
  expect(withoutSmall(groups(...said)).map((group) => group.said)).toEqual(shown)
})
