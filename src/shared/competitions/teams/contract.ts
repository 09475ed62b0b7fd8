import type { WordsRefusal } from '../../checks/wordCheck'
import { type Contract, does, gives, owns, reads } from '../../contract'
import { competitionOfMatch } from '../play/competition'
import type { LaterChange } from '../stages/laterChanges'
import type { GameScore } from '../tableTennis/score'
import type { RubberRefusal } from './enterRubber'
import type { FillRefusal, LineupRefusal } from './handIn'
import {
  EnterRubberInput,
  HandInInput,
  NameOwnTeamInput,
  NameTeamInput,
  TeamMatchInput,
  TellRubberInput,
} from './handInput'
import type { TellRefusal } from './tellRubber'
import type { TeamMatchView } from './view'

const GAMES: GameScore[] = [
  [11, 5],
  [11, 5],
  [11, 5],
]
const MATCH = { matchId: 'teams-1-1-1' }

const ofMatch = ({ matchId }: { matchId: string }) =>
  ({ kind: 'competition', id: competitionOfMatch(matchId) }) as const

/** 团体赛. What captains and judges do in a match between teams, and what everybody may read of it. */
export const teamMatchContract = {
  'competitions.teamMatch': reads({
    who: 'anyone',
    input: TeamMatchInput,
    output: gives<TeamMatchView, 'round_back'>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: MATCH,
  }),
  'competitions.handIn': owns({
    who: 'person',
    input: HandInInput,
    output: gives<{ isOpen: boolean }, LineupRefusal | 'not_your_team'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...MATCH, players: [1, 2, 3] },
  }),
  'competitions.fillLineups': does({
    who: 'judge',
    of: ofMatch,
    name: '按名单次序代排出场',
    about: ({ matchId }) => matchId,
    input: TeamMatchInput,
    output: gives<{ isOpen: true }, FillRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: MATCH,
  }),
  'competitions.enterRubber': does({
    who: 'judge',
    of: ofMatch,
    name: '记一盘的成绩',
    about: ({ matchId }) => matchId,
    input: EnterRubberInput,
    output: gives<
      { score: { first: number; second: number }; isOver: boolean },
      RubberRefusal | 'changes_later' | 'changed_meanwhile'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...MATCH, no: 1, result: '1-0f' },
  }),
  'competitions.tellRubber': owns({
    who: 'person',
    input: TellRubberInput,
    output: gives<{ isEntered: boolean }, TellRefusal | 'not_your_rubber'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...MATCH, no: 1, result: '1-0', games: [...GAMES] },
  }),
  'competitions.nameTeam': does({
    who: 'organiser',
    of: ({ competitionId }) => ({ kind: 'competition', id: competitionId }),
    name: '改队名',
    about: ({ competitionId }) => competitionId,
    input: NameTeamInput,
    output: gives<{ name: string }, WordsRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { competitionId: 'teams', no: 1, name: '面馆先锋队' },
  }),
  'competitions.nameOwnTeam': owns({
    who: 'person',
    input: NameOwnTeamInput,
    output: gives<{ name: string }, WordsRefusal | 'not_your_team'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { competitionId: 'teams', name: '面馆先锋队' },
  }),
  'competitions.whatIfRubber': reads({
    who: 'judge',
    of: ofMatch,
    input: EnterRubberInput,
    output: gives<LaterChange[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...MATCH, no: 1, result: '1-0f' },
  }),
} as const satisfies Contract
