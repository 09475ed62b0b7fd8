import { anEvent } from '../../testing/anEvent'
import { HOUR, NOON } from '../../testing/noon'
import { chooseNext, type WaitingLine } from './chooseNext'
import { findMisfit } from './misfits'
import type { SavedUp, Turn } from './placeBook'
import { savesUntil, savingLines } from './savesUp'

const UNTIL = NOON + 4 * HOUR

/** A turn in line: of so many people, for these pools, for whom places may be saved up. */
function waiting(key: string, size: number, { ways = ['c'], saved, ...over }: Partial<Turn> = {}) {
  const people = Array.from({ length: size }, (_, index) => `${key}${index}`)
  const turn = { state: 'waiting' as const, turn: key, at: 0, people, ways, ...(saved && { saved }), ...over }
  return { key, turn }
}

function aLine(left: Record<string, number>, turns: WaitingLine['waiting'], over: Partial<WaitingLine> = {}) {
  const pools = Object.fromEntries(
    Object.entries(left).map(([name, free]) => [name, { capacity: 9, left: free, queued: 0 }])
  )
  return { pools, ceilings: {}, most: undefined, waiting: turns, savesUntil: UNTIL, now: NOON, ...over }
}

/** Who comes up, and for whom how many are saved up or no longer. */
function told(line: WaitingLine): string {
  const { moves, saves, unsaved } = chooseNext(line)
  return [
    ...moves.map(({ key, pool }) => `${key}>${pool}`),
    ...saves.map(({ key, pool, many }) => `${key}:${many}${pool}`),
    ...unsaved.map(({ key }) => `${key}:none`),
  ].join(' ')
}

const saved = (over: Partial<SavedUp> = {}): SavedUp => ({ pool: 'c', many: 1, from: NOON, until: UNTIL, ...over })

test.each<[string, WaitingLine, string]>([
  ['places are kept for the family that is next', aLine({ c: 1 }, [waiting('a', 3), waiting('b', 1)]), 'a:1c'],
  ['it comes up as soon as it fits', aLine({ c: 3 }, [waiting('a', 3, { saved: saved() }), waiting('b', 1)]), 'a>c'],
  [
    'its time is the one that began',
    aLine({ c: 2 }, [waiting('a', 3, { saved: saved({ until: NOON + HOUR }) })], { now: NOON + HOUR }),
    'a:none',
  ],
  [
    'once it is over whoever behind fits comes up, and none is saved again',
    aLine({ c: 1 }, [waiting('a', 3, { saved: saved({ until: NOON, many: 0 }) }), waiting('b', 1)]),
    'b>c',
  ],
  [
    'nothing is kept where no rule says so',
    aLine({ c: 1 }, [waiting('a', 2), waiting('b', 1)], { savesUntil: undefined }),
    'b>c',
  ],
  [
    'other sessions go on',
    aLine({ s1: 1, s2: 1 }, [
      waiting('a', 2, { ways: ['s1'] }),
      waiting('b', 1, { ways: ['s1'] }),
      waiting('d', 1, { ways: ['s2'] }),
    ]),
    'd>s2 a:1s1',
  ],
  [
    'who is rather waiting has nothing kept',
    aLine({ c: 1 }, [waiting('a', 2, { rests: NOON + HOUR, saved: saved() }), waiting('b', 1)]),
    'b>c a:none',
  ],
  [
    'neither has who is above the own ceiling',
    aLine({ c: 1 }, [waiting('a', 2, { under: ['u'] }), waiting('b', 1)], { most: 1, ceilings: {} }),
    'b>c',
  ],
  [
    'of two families the first has it, and the other what is in another pool',
    aLine({ r: 1, c: 2 }, [waiting('a', 3), waiting('b', 3, { ways: ['r', 'c'] })]),
    'a:2c b:1r',
  ],
])('%s', (_what, line, expected) => {
  expect(told(line)).toBe(expected)
})

test('nothing is kept in a pool in which the family can never be', () => {
  const line = aLine({ c: 1 }, [waiting('a', 3), waiting('b', 1)])
  expect(told({ ...line, pools: { c: { capacity: 2, left: 1, queued: 2 } } })).toBe('b>c')
})

test('it ends before the event begins, or there is none', () => {
  const savesUp = { hours: 4 }
  expect(savesUntil({ savesUp, startsAt: UNTIL + 1 }, NOON)).toBe(UNTIL)
  expect(savesUntil({ savesUp, startsAt: UNTIL }, NOON)).toBeUndefined()
  expect(savesUntil({ startsAt: UNTIL + 1 }, NOON)).toBeUndefined()
})

test('it is said before the tap, and is for families in line alone', () => {
  const savesUp = { hours: 24 }
  const family = { youngest: 3, oldest: 70, least: 0 as const, most: 2 }
  expect(savingLines({ savesUp })).toEqual([expect.stringContaining('最多攒 24 小时')])
  expect(savingLines({})).toEqual([])
  expect(findMisfit(anEvent({ capacity: 9, savesUp, family }))).toBeUndefined()
  expect(findMisfit(anEvent({ capacity: 9, savesUp }))).toBe('saves_for_nobody')
  expect(findMisfit(anEvent({ capacity: 9, savesUp, family, hasWaitlist: false }))).toBe('saves_for_nobody')
})
