import type { PushState } from '#shared/pushes/push'
import { emptyTally } from '#shared/pushes/tally'
import { NOON } from '#shared/testing/noon'
import { deedOf, lookOfStep, nextPush, paceOf } from './pushStanding'
import { pushTexts } from './pushTexts'

const push = (state: PushState, more: { releaseAt?: number; again?: number } = {}) => ({
  ...{ state, now: NOON, again: 0 },
  ...more,
})

describe('what can still be done with a push', () => {
  test.each([
    ['it is called back while its people are listed', push('gathering'), 'recall'],
    ['it is called back while nobody has said yes', push('asked'), 'recall'],
    ['it is called back while its time is far', push('approved', { releaseAt: NOON + 30_001 }), 'recall'],
    ['in the last half minute the banner has the way back', push('approved', { releaseAt: NOON + 30_000 }), undefined],
    ['it is halted while it goes out', push('sending'), 'halt'],
    ['it is halted though some could be tried again', push('sending', { again: 3 }), 'halt'],
    ['it goes on after it was halted', push('stopped'), 'resume'],
    ['those whom WeChat did not take are tried again', push('sent', { again: 3 }), 'again'],
    ['nothing is left when everybody has it', push('sent'), undefined],
    ['nothing is left when it was sent back', push('sent_back'), undefined],
    ['nothing is left when it was called back', push('recalled'), undefined],
  ])('%s', (_words, of, deed) => {
    expect(deedOf(of)).toBe(deed)
  })
})

describe('the steps of a push', () => {
  const look = (at: number, end?: 'sent' | 'over') => [0, 1, 2, 3].map((step) => lookOfStep(step, at, end))

  test('show the one that is under way, and none once it was called back', () => {
    expect(look(2)).toEqual(['done', 'done', 'now', 'later'])
    expect(look(2, 'over')).toEqual(['done', 'done', 'later', 'later'])
    expect(look(3, 'sent')).toEqual(['done', 'done', 'done', 'done'])
  })

  test('say once that nothing went out', () => {
    expect(pushTexts.endedWhy('程示例撤回了，没有发出。')).toBe('程示例撤回了，没有发出。')
    expect(pushTexts.endedWhy('日期写错了')).toBe('没有发出：日期写错了')
  })
})

describe('the next push of an article', () => {
  const states = (...all: PushState[]) => nextPush(all.map((state) => ({ state })))

  test('is the first until one has gone out', () => {
    expect([states(), states('sent_back', 'recalled')]).toEqual(['first', 'first'])
  })

  test('is for those who have not had it, once one has gone out', () => {
    expect(states('sent', 'recalled')).toBe('again')
  })

  test.each<PushState>(['gathering', 'asked', 'approved', 'sending', 'stopped'])(
    'is not offered while one is %s',
    (state) => {
      expect(states('sent', state)).toBeUndefined()
    }
  )
})

describe('how often the page of a push is looked at', () => {
  const pace = (state: PushState, accepted?: number) =>
    paceOf({ state, ...(accepted !== undefined && { tally: { ...emptyTally, accepted } }) })

  test('more often while it moves than while it waits for somebody', () => {
    for (const moving of ['gathering', 'approved', 'sending'] as const)
      for (const waiting of ['asked', 'stopped'] as const) expect(pace(moving)).toBeLessThan(pace(waiting) ?? 0)
  })

  test('now and then until WeChat has said of everybody whether it arrived, and then no more', () => {
    expect(pace('sent', 1)).toBeGreaterThan(pace('asked') ?? Infinity)
    expect([pace('sent', 0), pace('sent_back'), pace('recalled')]).toEqual([undefined, undefined, undefined])
  })
})
