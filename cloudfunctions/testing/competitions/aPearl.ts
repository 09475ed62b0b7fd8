import type { Store } from '#server/store'
import type { Entrant } from '#shared/competitions/play/competition'
import { matchesOf } from '#shared/competitions/play/match'
import type { CompetitionRound } from '#shared/competitions/play/round'
import { NOON } from '../factories'

const COMPETITION = 'pearl'

/** A competition of the event `cup` in which Li plays Wang at the first table. */
export async function aPearl(store: Store): Promise<void> {
  const entrants = ['Li', 'Wang'].map(
    (name, index): Entrant => ({
      ...{ id: `${COMPETITION}-m-${name}`, competitionId: COMPETITION, no: index + 1, memberId: `m-${name}` },
      ...{ personId: `p-${name}`, name, unit: '朔风面馆（示例）', status: 'in', joinedRound: 1, absentIn: [] },
    })
  )
  const round: CompetitionRound = {
    ...{ id: `${COMPETITION}-1`, competitionId: COMPETITION, no: 1, state: 'published', turn: 1, madeFrom: 1 },
    pairs: [{ table: 1, first: 1, second: 2, say: { first: '两人同积 0 分', second: '两人同积 0 分' } }],
    ...{ lone: [], relaxed: [], engine: '1', publishedAt: NOON },
  }
  await store.competitions.add({
    ...{ id: COMPETITION, eventId: 'cup', name: '个人赛', kind: 'swiss', preset: 'rules2020', roundsTotal: 1 },
    ...{ apartRounds: 0, absencesUntilOut: null, drawSeed: 1, numbers: 2, rev: 1, at: NOON },
  })
  await store.entrants.addMany(entrants)
  await store.rounds.add(round)
  await store.matches.addMany(matchesOf(round, NOON))
}

/** A foul of Li at the first table. */
export async function hasCard({ matches }: Store): Promise<void> {
  const card = { key: '0123456789abcdef', no: 1, kind: 'foul' as const, at: NOON, by: 'Lin' }
  await matches.change({ _id: `${COMPETITION}-1-1-1` }, { cards: [card] })
}
