import { anEvent } from '#shared/testing/anEvent'
import { DAY, NOON } from '#shared/testing/noon'
import { wordsOf } from './eventWords'
import { publishWords } from './publishWords'

const words = wordsOf(anEvent({ capacity: 30 }))

describe('before an event is published the desk says', () => {
  test('who sees it, and that places can be taken at once', () => {
    expect(publishWords(words, NOON)).toBe('大家现在就能在手机上看到。现在就能报名，名额 30 个。报满以后可以候补。')
  })

  test('when registration opens', () => {
    expect(publishWords({ ...words, opensAt: NOON + DAY }, NOON)).toContain('11 月 23 日 12:00 开始报名，名额 30 个。')
  })

  test('whose members alone may register', () => {
    expect(publishWords({ ...words, openTo: 'members' }, NOON)).toContain('在册会员能报名')
    expect(publishWords({ ...words, openTo: 'unions', unionIds: ['a', 'b'] }, NOON)).toContain('2 家工会的会员能报名')
  })

  test('what is asked of people besides', () => {
    const only = {
      positions: [],
      tags: ['modelWorker' as const],
      editions: 'all' as const,
      ages: { youngest: null, oldest: null },
    }
    expect(publishWords({ ...words, only }, NOON)).toContain('规矩：只对劳模先进开放。')
    expect(publishWords(words, NOON)).not.toContain('规矩')
  })

  test('who may come along, once the form says it whole', () => {
    const family = { youngest: 5, oldest: 12, least: 1 as const, most: 2, food: '', care: [] }
    expect(publishWords({ ...words, family }, NOON)).toContain(
      '规矩：要带 1 到 2 位家人（5 到 12 岁），每人占一个名额。'
    )
    expect(publishWords({ ...words, family: { ...family, most: null } }, NOON)).not.toContain('规矩')
  })

  test('nothing of a queue where there is none', () => {
    expect(publishWords({ ...words, hasWaitlist: false }, NOON)).not.toContain('候补')
  })
})
