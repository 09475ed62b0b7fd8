import { type Contract, does, gives, owns, reads } from '../contract'
import type { GivenCode } from '../identity/invitation'
import { comingContract } from './coming/contract'
import { matchDayContract } from './day/contract'
import { competitionIdOf, competitionOfMatch } from './play/competition'
import type { DecisionRefusal } from './play/decideMatch'
import {
  CompetitionIdInput,
  DecideMatchInput,
  EndJudgeInput,
  InviteJudgeInput,
  MarkEntrantInput,
  OfEventInput,
  OpenBoardInput,
  OwnCompetitionInput,
  PublishRoundInput,
  ReportInput,
  RoundInput,
  SeedInput,
} from './play/input'
import type { JudgeDesk, JudgeSeen } from './play/judging'
import type { MatchState } from './play/match'
import type { ReportRefusal } from './play/reportMatch'
import type { CompetitionBoard, CompetitionCard, OwnCompetition, RoundView, StandingsView } from './play/view'
import type { StagesInput } from './stages/input'
import type { LaterChange } from './stages/laterChanges'
import type { OwnStages, StageBoard, StagesView } from './stages/view'
import type { StandingsInput } from './standings/input'
import { teamMatchContract } from './teams/contract'
import { ChangeRulesInput, MakeCompetitionInput } from './teams/makeInput'
import { reportContract } from './trf/contract'

const COMPETITION = { competitionId: 'pearl' }
const MATCH = 'pearl-1-1-1'
const RULES = { name: '个人赛', preset: 'rules2020', roundsTotal: 7, apartRounds: 3, absencesUntilOut: 2 } as const

const ofCompetition = ({ competitionId }: { competitionId: string }) =>
  ({ kind: 'competition', id: competitionId }) as const

/** 比赛. Made and run by whoever runs the event, played by its people, and read by everybody. */
export const competitionsContract = {
  ...teamMatchContract,
  ...matchDayContract,
  ...comingContract,
  ...reportContract,
  'competitions.of': reads({
    who: 'anyone',
    input: OfEventInput,
    output: gives<CompetitionCard[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { eventId: 'cup' },
  }),
  'competitions.standings': reads({
    who: 'anyone',
    input: CompetitionIdInput,
    output: gives<StandingsView | StagesView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: COMPETITION,
  }),
  'competitions.round': reads({
    who: 'anyone',
    input: RoundInput,
    output: gives<RoundView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { ...COMPETITION, round: 1 },
  }),
  'competitions.mine': reads({
    who: 'person',
    input: OwnCompetitionInput,
    output: gives<OwnCompetition | OwnStages | null>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'competitions.report': owns({
    who: 'person',
    input: ReportInput,
    output: gives<{ state: Exclude<MatchState, 'void'> }, ReportRefusal | 'not_your_match' | 'score_impossible'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { matchId: MATCH, result: '1-0' },
  }),
  'competitions.make': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '办一项比赛',
    about: ({ newKey }) => competitionIdOf(newKey),
    input: MakeCompetitionInput,
    output: gives<{ competitionId: string; entered: number }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...RULES, eventId: 'cup', newKey: '0123456789abcdef' },
  }),
  'competitions.change': does({
    who: 'organiser',
    of: ofCompetition,
    name: '改比赛规程',
    about: ({ competitionId }) => competitionId,
    input: ChangeRulesInput,
    output: gives<{ changed: true }, 'competition_pairs' | 'kind_fixed'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...RULES, ...COMPETITION },
  }),
  'competitions.open': reads({
    who: 'organiser',
    of: ofCompetition,
    input: OpenBoardInput,
    output: gives<CompetitionBoard | StageBoard>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: COMPETITION,
  }),
  'competitions.enter': does({
    who: 'organiser',
    of: ofCompetition,
    name: '从报名补进参赛者',
    about: ({ competitionId }) => competitionId,
    input: CompetitionIdInput,
    output: gives<{ entered: number }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: COMPETITION,
  }),
  'competitions.mark': does({
    who: 'organiser',
    of: ofCompetition,
    name: '改参赛者的状态',
    about: ({ competitionId }) => competitionId,
    input: MarkEntrantInput,
    output: gives<{ marked: true }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, no: 1, as: 'absent' },
  }),
  'competitions.seed': does({
    who: 'organiser',
    of: ofCompetition,
    name: '定种子',
    about: ({ competitionId }) => competitionId,
    input: SeedInput,
    output: gives<{ seeded: number }, 'competition_pairs'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, nos: [1] },
  }),
  'competitions.whatIf': reads({
    who: 'judge',
    of: ({ matchId }) => ofCompetition({ competitionId: competitionOfMatch(matchId) }),
    input: DecideMatchInput,
    output: gives<LaterChange[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { matchId: MATCH, result: '1-0', rev: 0 },
  }),
  'competitions.pair': does({
    who: 'organiser',
    of: ofCompetition,
    name: '编排一轮',
    about: ({ competitionId }) => competitionId,
    input: RoundInput,
    output: gives<
      { tables: number /** A job pairs it; the board says when it is there. */; pairing?: true },
      'no_entrants_yet' | 'round_open' | 'rounds_played' | 'cannot_pair' | 'round_not_draft' | 'changed_meanwhile'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, round: 2 },
  }),
  'competitions.publish': does({
    who: 'organiser',
    of: ofCompetition,
    name: '发布一轮对阵',
    about: ({ competitionId }) => competitionId,
    input: PublishRoundInput,
    output: gives<{ called: number }, 'round_not_draft' | 'draft_outdated'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, round: 1, turn: 1 },
  }),
  'competitions.takeBack': does({
    who: 'organiser',
    of: ofCompetition,
    name: '收回一轮对阵',
    about: ({ competitionId }) => competitionId,
    input: PublishRoundInput,
    output: gives<{ takenBack: true }, 'round_not_out' | 'round_begun'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, round: 1, turn: 1 },
  }),
  'competitions.decide': does({
    who: 'judge',
    of: ({ matchId }) => ofCompetition({ competitionId: competitionOfMatch(matchId) }),
    name: '记一局的成绩',
    about: ({ matchId }) => matchId,
    input: DecideMatchInput,
    output: gives<{ rev: number }, DecisionRefusal | 'changed_meanwhile' | 'score_impossible' | 'changes_later'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { matchId: MATCH, result: '1-0', rev: 0, why: '记录纸有双方签名' },
  }),
  'competitions.judge': reads({
    who: 'judge',
    of: ofCompetition,
    input: CompetitionIdInput,
    output: gives<JudgeDesk>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: COMPETITION,
  }),
  'competitions.judges': reads({
    who: 'organiser',
    of: ofCompetition,
    input: CompetitionIdInput,
    output: gives<JudgeSeen[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: COMPETITION,
  }),
  'competitions.inviteJudge': does({
    who: 'organiser',
    of: ofCompetition,
    name: '请裁判',
    about: ({ competitionId }) => competitionId,
    input: InviteJudgeInput,
    output: gives<GivenCode>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, name: '郑示例' },
  }),
  'competitions.endJudge': does({
    who: 'organiser',
    of: ofCompetition,
    name: '不再是裁判',
    about: ({ competitionId }) => competitionId,
    input: EndJudgeInput,
    output: gives<{ ended: true }, 'not_a_judge'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, personId: 'p-Li' },
  }),
  'competitions.close': does({
    who: 'organiser',
    of: ofCompetition,
    name: '结束一轮',
    about: ({ competitionId }) => competitionId,
    input: RoundInput,
    output: gives<{ closed: true }, 'round_not_out' | 'round_unfinished_yet'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...COMPETITION, round: 1 },
  }),
  'competitions.export': reads({
    who: 'organiser',
    of: ofCompetition,
    name: '导出编排文件',
    about: ({ competitionId }) => competitionId,
    input: CompetitionIdInput,
    output: gives<StandingsInput | StagesInput>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: COMPETITION,
  }),
} as const satisfies Contract
