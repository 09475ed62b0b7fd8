import type { Entrant, TableTennisCompetition } from '../play/competition'
import { planBracket, planGroups } from '../stages/planStage'
import type { StagesStored } from '../stages/toStagesInput'
import { busyIn } from './busyIn'
import { isTooNear, overlaps } from './busyMatch'
import { peopleIn } from './peopleOf'

const HALL = { tables: 3, minutes: 20, restMinutes: 15 }

const singles: TableTennisCompetition = {
  ...{ id: 'singles', eventId: 'cup', name: '男单', kind: 'roundRobin', bestOf: 3, groups: 1, qualifiers: 1 },
  ...{ placement: 2, roundsTotal: 1, drawSeed: 1, numbers: 5, rev: 0, at: 0, ...HALL, tables: 2 },
}

function anEntrant(no: number, person: string, over: Partial<Entrant> = {}): Entrant {
  return {
    ...{
      id: `e-${no}`,
      competitionId: 'x',
      no,
      memberId: `m-${person}`,
      personId: `p-${person}`,
      name: person,
      unit: '',
    },
    ...{ status: 'in', joinedRound: 1, absentIn: [], ...over },
  }
}

const PEOPLE = ['an', 'bai', 'cao', 'du', 'fan']
const NOS = PEOPLE.map((_none, at) => at + 1)
const entrants = PEOPLE.map((person, at) => anEntrant(at + 1, person))
const plan = planGroups([NOS], { ...HALL, tables: 2 }, 0)
const round = { id: 'singles-1', no: 1, state: 'draft' as const, turn: 1, lone: [], groups: [NOS], plan }
const stored: StagesStored = { competition: singles, entrants, rounds: [round], matches: [] }

/** 混双: 安 and 白 play here too, and so does 范 in the other half. */
const pairOf = (no: number, people: string[]) =>
  anEntrant(no, people[0] ?? '', {
    isPair: true,
    people: people.map((one) => `p-${one}`),
    team: {
      key: `t-${no}`,
      roster: people.map((one, at) => ({ no: at + 1, memberId: `m-${one}`, personId: `p-${one}`, name: one })),
    },
  })
const pairs = [pairOf(1, ['gu', 'an']), pairOf(2, ['he', 'ji']), pairOf(3, ['kang', 'lu']), pairOf(4, ['mo', 'fan'])]
const lines = pairs.map(({ no }) => ({ no }))

test('whoever plays in two competitions of one hall is at one table, rested; no table has two matches', () => {
  const busy = busyIn(stored)
  expect(busy).toHaveLength(10)
  const people = peopleIn(pairs)
  const mixed = planBracket(lines, { ...HALL, placement: 4, busy, people }, 0)
  expect(mixed).toHaveLength(4)
  const own = busyIn({
    competition: { ...singles, id: 'mixed', kind: 'knockout', ...HALL, placement: 4 },
    entrants: pairs,
    rounds: [{ id: 'mixed-1', no: 1, state: 'published', turn: 1, lone: [], lines, plan: mixed }],
    matches: [],
  })
  // The final may be anybody's: it is nobody else's time.
  expect(own.find(({ number }) => number === 3)?.people).toContain('person p-fan')
  for (const match of own)
    for (const other of busy) {
      if (match.table === other.table) expect(overlaps(match, other)).toBe(false)
      if (match.people.some((who) => other.people.includes(who))) expect(isTooNear(match, other)).toBe(false)
    }
  // Whoever plays only here waits for a table and no longer.
  expect(planBracket(lines.slice(1, 3), { ...HALL, placement: 2, busy, people }, 0)).toMatchObject([
    { startsAt: 0, table: 3 },
  ])
})

test('what is over, closed or of somebody who has withdrawn takes nobody and no table', () => {
  const [first] = plan
  if (!first) throw new Error('A match.')
  const match = {
    ...{
      id: `singles-1-1-${first.number}`,
      competitionId: 'singles',
      roundId: 'singles-1',
      round: 1,
      turn: 1,
      table: 1,
    },
    ...{ first: first.first ?? 0, second: first.second ?? 0, group: 0, number: first.number, reports: {}, history: [] },
    ...{ state: 'final' as const, result: '1-0f' as const, rev: 1, at: 0 },
  }
  expect(busyIn({ ...stored, rounds: [{ ...round, state: 'published' }], matches: [match] })).toHaveLength(9)
  expect(busyIn({ ...stored, rounds: [{ ...round, state: 'closed' }] })).toEqual([])
  const gone = entrants.map((one) => (one.no === 1 ? { ...one, status: 'withdrawn' as const } : one))
  const left = busyIn({ ...stored, rounds: [{ ...round, state: 'published' }], entrants: gone })
  expect(left.flatMap(({ people }) => people)).not.toContain('person p-an')
})
