import type { Definitions } from '#server/store'
import type { Competition, Entrant } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import type { CompetitionRound } from '#shared/competitions/play/round'

declare module '#server/store' {
  interface Collections {
    competitions: Competition
    entrants: Entrant
    rounds: CompetitionRound
    matches: Match
  }
}

export const collections = {
  competitions: { indexes: [{ fields: ['eventId', 'at'] }, { fields: ['pairing.since'] }] },
  entrants: {
    cold: true,
    indexes: [
      { fields: ['competitionId', 'no'], unique: true },
      { fields: ['personId'] },
      { fields: ['people'] },
      { fields: ['memberId'] },
    ],
  },
  rounds: { indexes: [{ fields: ['competitionId', 'no'] }, { fields: ['unlaid'] }, { fields: ['state'] }] },
  matches: {
    cold: true,
    indexes: [{ fields: ['competitionId'] }, { fields: ['roundId', 'state'] }, { fields: ['state'] }],
  },
} satisfies Definitions
