import { type ClosingFacts, closingLines } from './closing'

const facts: ClosingFacts = {
  ...{ hasSignUp: true, came: 60, missing: 4, absent: 4, competitions: 2, finished: 2 },
  ...{ thanked: 58, thanksAhead: true, takeaways: 1, reports: 1, onWall: 4, photosWaiting: 0 },
}
const stateOf = (over: Partial<ClosingFacts>) =>
  Object.fromEntries(closingLines({ ...facts, ...over }).map(({ step, state }) => [step, state]))

test('everything that has been done is ticked', () => {
  expect(new Set(Object.values(stateOf({})))).toEqual(new Set(['done']))
})

test.each([
  ['nobody is checked in', { came: 0 }, 'came', 'open'],
  ['nobody could be thanked, as nobody came', { came: 0 }, 'thanks', 'none'],
  ['one who stayed away is not marked', { absent: 3 }, 'absent', 'open'],
  ['everybody came', { missing: 0, absent: 0 }, 'absent', 'done'],
  ['there was no sign-up', { hasSignUp: false }, 'absent', 'none'],
  ['one of two competitions still runs', { finished: 1 }, 'results', 'open'],
  ['it is no competition', { competitions: 0, finished: 0 }, 'results', 'none'],
  ['the thanks have not gone out', { thanked: 0 }, 'thanks', 'open'],
  ['the thanks can go out no more', { thanked: 0, thanksAhead: false }, 'thanks', 'none'],
  ['a photo waits', { photosWaiting: 1 }, 'photos', 'open'],
  ['nobody brought photos', { onWall: 0 }, 'photos', 'none'],
  ['no report is out', { reports: 0 }, 'report', 'open'],
] as const)('where %s', (_when, over, step, state) => expect(stateOf(over)[step]).toBe(state))
