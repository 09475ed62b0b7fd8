import { chooseNext, type WaitingLine } from './chooseNext'
import type { Turn } from './placeBook'

const NOW = 1_000_000

/** A turn in line: of so many people, for these pools. */
function waiting(key: string, over: Partial<Turn> & { size?: number } = {}) {
  const { size = 1, ...rest } = over
  const people = Array.from({ length: size }, (_, index) => `${key}${index}`)
  return { key, turn: { state: 'waiting' as const, turn: key, at: 0, people, ways: ['c'], ...rest } }
}

function aLine(
  left: Record<string, number>,
  turns: WaitingLine['waiting'],
  over: Partial<WaitingLine> = {}
): WaitingLine {
  const pools = Object.fromEntries(
    Object.entries(left).map(([name, free]) => [name, { capacity: 9, left: free, queued: 0 }])
  )
  return { pools, ceilings: {}, most: undefined, waiting: turns, now: NOW, ...over }
}

/** Who comes up from which pool, and who is passed over and why. */
function told(line: WaitingLine): string {
  const { moves, passed } = chooseNext(line)
  return [...moves.map(({ key, pool }) => `${key}>${pool}`), ...passed.map(({ key, why }) => `${key}:${why}`)].join(' ')
}

test.each<[string, WaitingLine, string]>([
  ['who waits longest comes first', aLine({ c: 1 }, [waiting('a'), waiting('b')]), 'a>c'],
  ['as many as there are places', aLine({ c: 2 }, [waiting('a'), waiting('b'), waiting('d')]), 'a>c b>c'],
  ['nobody where nothing is free', aLine({ c: 0 }, [waiting('a')]), ''],
  [
    'a reserve goes to the first whose it is, who takes it before what is everybody’s',
    aLine({ r: 1, c: 1 }, [waiting('a'), waiting('b', { ways: ['r', 'c'] })]),
    'a>c b>r',
  ],
  [
    'whoever is passed over by a reserve reads so',
    aLine({ r: 1, c: 0 }, [waiting('a'), waiting('b', { ways: ['r', 'c'] })]),
    'b>r a:reserved',
  ],
  ['a party comes whole or not at all', aLine({ c: 1 }, [waiting('a', { size: 2 }), waiting('b')]), 'b>c a:party'],
  ['a party that fits is not passed over', aLine({ c: 2 }, [waiting('a', { size: 2 }), waiting('b')]), 'a>c'],
  [
    'a ceiling holds also for two who come up at once',
    aLine({ c: 3 }, [waiting('a', { under: ['u'] }), waiting('b', { under: ['u'] }), waiting('d')], {
      ceilings: { u: { taken: 1 } },
      most: 2,
    }),
    'a>c d>c b:ceiling',
  ],
  [
    'who would rather wait is left alone until then',
    aLine({ c: 1 }, [waiting('a', { rests: NOW + 1 }), waiting('b')]),
    'b>c a:resting',
  ],
  ['and no longer', aLine({ c: 1 }, [waiting('a', { rests: NOW }), waiting('b')]), 'a>c'],
  ['nobody behind whom nobody came up is passed over', aLine({ c: 1 }, [waiting('a', { size: 2 })]), ''],
])('%s', (_what, line, outcome) => {
  expect(told(line)).toBe(outcome)
})
