import { reasonsOf, waysOf } from './reachWords'

const routes = { mass: 9000, template: 0, subscribe: 40, inbox: 3760 }

describe('how a push reaches its people', () => {
  test('only the ways that somebody takes are shown, the loudest first', () => {
    expect(waysOf({ total: 12_800, routes }).map(({ route, count }) => [route, count])).toEqual([
      ['mass', 9000],
      ['subscribe', 40],
      ['inbox', 3760],
    ])
    expect(waysOf({ total: 0, routes: { mass: 0, template: 0, subscribe: 0, inbox: 0 } })).toEqual([])
  })

  test('a part is said in per cent, and a small one is not said to be nothing', () => {
    expect(waysOf({ total: 12_800, routes }).map(({ share }) => share)).toEqual(['70%', '<1%', '29%'])
  })

  test('a narrow part of the bar holds no number', () => {
    expect(waysOf({ total: 12_800, routes }).map(({ hasRoom }) => hasRoom)).toEqual([true, false, true])
  })

  test('the most frequent reason comes first', () => {
    expect(reasonsOf({ topic_off: 3, not_bound: 3700, alone: 57 }).map(([why]) => why)).toEqual([
      'not_bound',
      'alone',
      'topic_off',
    ])
  })
})
