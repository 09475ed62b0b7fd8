import { cellsOf } from './cellsOf'

test.each([
  ['nothing is kept for them', { held: 4, kept: 0, free: 0 }, { own: 0, others: 4 }],
  ['some of what is kept is free', { held: 2, kept: 5, free: 3 }, { own: 2, others: 0 }],
  ['all that is kept is taken', { held: 7, kept: 5, free: 0 }, { own: 5, others: 2 }],
  ['a family has several places', { held: 1, kept: 5, free: 2 }, { own: 1, others: 0 }],
])('where %s', (_when, share, cells) =>
  expect(cellsOf({ ...share, waiting: 3 })).toMatchObject({ ...cells, waiting: 3 })
)
