import { heldFrom } from './heldFrom'

test.each([
  ['nothing is kept for them', { held: 4, kept: 0, free: 0 }, { own: 0, common: 4 }],
  ['some of what is kept is free', { held: 2, kept: 5, free: 3 }, { own: 2, common: 0 }],
  ['all that is kept is taken', { held: 7, kept: 5, free: 0 }, { own: 5, common: 2 }],
  ['a family has several places', { held: 1, kept: 5, free: 2 }, { own: 1, common: 0 }],
])('where %s', (_when, share, from) => expect(heldFrom(share)).toEqual(from))
