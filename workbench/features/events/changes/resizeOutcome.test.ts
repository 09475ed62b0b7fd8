import { resizeFault, resizeHint, resizeOutcome } from './resizeOutcome'

const full = { capacity: 40, left: 0, waiting: 15 }

describe('another capacity, before it is confirmed', () => {
  test.each([
    ['five more places take five from the queue', 45, { kind: 'will', promoted: 5 }],
    ['more places than people wait takes them all', 100, { kind: 'will', promoted: 15 }],
    ['below the people who are in it cannot go', 39, { kind: 'too_small', taken: 40 }],
    ['the same is no change', 40, { kind: 'same' }],
    ['nothing typed', null, { kind: 'wrong' }],
    ['half a place', 40.5, { kind: 'wrong' }],
    ['more than the house allows', 5001, { kind: 'wrong' }],
  ] as const)('%s', (_name, capacity, expected) => {
    expect(resizeOutcome(full, capacity, false)).toEqual(expected)
  })

  test('fewer empty places move nobody', () => {
    expect(resizeOutcome({ capacity: 40, left: 10, waiting: 0 }, 35, false)).toEqual({ kind: 'will', promoted: 0 })
  })

  test('after the beginning nobody moves up', () => {
    expect(resizeOutcome(full, 45, true)).toEqual({ kind: 'will', promoted: 0 })
  })
})

describe('beside the capacity it is said', () => {
  const hint = (count: typeof full, capacity: number, hasBegun = false) =>
    resizeHint(resizeOutcome(count, capacity, hasBegun), count.waiting, hasBegun)

  test.each([
    ['who moves up', hint(full, 45), '候补的前 5 位马上递补，并收到消息。'],
    ['that nobody waits', hint({ capacity: 40, left: 10, waiting: 0 }, 45), '没有人在候补，不会有人递补。'],
    ['that it has begun', hint(full, 45, true), '活动已经开始，候补的人不再递补。'],
    [
      'that nobody moves for fewer places',
      hint({ capacity: 40, left: 5, waiting: 3 }, 35),
      '名额没有变多，候补的人不动。',
    ],
    ['that it is the same', hint(full, 40), '和现在一样'],
  ])('%s', (_words, said, text) => {
    expect(said).toBe(text)
  })

  test('what is wrong with it, and nothing else', () => {
    expect(resizeFault(resizeOutcome(full, 39, false))).toBe('不能少于已报的 40 人')
    expect(resizeFault(resizeOutcome(full, null, false))).toBe('填 1 到 5000 之间的整数')
    expect(resizeFault(resizeOutcome(full, 45, false))).toBeUndefined()
    expect(hint(full, 39)).toBe('')
  })
})
