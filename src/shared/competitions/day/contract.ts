import { type Contract, does, gives, owns, reads } from '../../contract'
import { competitionOfMatch } from '../play/competition'
import { BeNamedInput, CardBackInput, CardInput, MoveInput, PlayerInput, SwapInput, TrySwapInput } from './input'
import type { PlayerView } from './playerView'

const ORGANISERS = [401, 403, 403, 200, 403, 200, 200] as const
const SWAP = { competitionId: 'pearl', round: 1, turn: 1, one: 1, other: 2 }

const ofCompetition = ({ competitionId }: { competitionId: string }) =>
  ({ kind: 'competition', id: competitionId }) as const

const ofMatch = ({ matchId }: { matchId: string }) => ofCompetition({ competitionId: competitionOfMatch(matchId) })

type SwapRefusal = 'round_not_draft' | 'draft_outdated' | 'swap_not_in'

/** 比赛当天. What whoever runs a competition does by hand. */
export const matchDayContract = {
  'competitions.player': reads({
    who: 'anyone',
    input: PlayerInput,
    output: gives<PlayerView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { competitionId: 'pearl', no: 1 },
  }),
  'competitions.beNamed': owns({
    who: 'person',
    input: BeNamedInput,
    output: gives<{ isNamed: boolean }, 'not_in_it'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { competitionId: 'pearl', isNamed: false },
  }),
  'competitions.trySwap': reads({
    who: 'organiser',
    of: ofCompetition,
    input: TrySwapInput,
    output: gives<{ breaks: string[] }, SwapRefusal>(),
    answers: ORGANISERS,
    example: SWAP,
  }),
  'competitions.swap': does({
    who: 'organiser',
    of: ofCompetition,
    name: '人工对调两位选手',
    about: ({ competitionId }) => competitionId,
    input: SwapInput,
    output: gives<{ swapped: true }, SwapRefusal | 'swap_unseen' | 'changed_meanwhile'>(),
    answers: ORGANISERS,
    example: { ...SWAP, why: '两人要同时赶车', breaks: [] },
  }),
  'competitions.move': does({
    who: 'organiser',
    of: ofCompetition,
    name: '改一场的台和时间',
    about: ({ competitionId }) => competitionId,
    input: MoveInput,
    output: gives<{ moved: true }, 'plan_gone' | 'plan_over' | 'plan_clash' | 'changed_meanwhile'>(),
    answers: ORGANISERS,
    example: (now) => ({ competitionId: 'teams', round: 1, number: 1, table: 1, startsAt: now }),
  }),
  'competitions.card': does({
    who: 'judge',
    of: ofMatch,
    name: '记犯规或警告',
    about: ({ matchId }) => matchId,
    input: CardInput,
    output: gives<{ key: string }, 'round_back' | 'not_at_table'>(),
    answers: ORGANISERS,
    example: { matchId: 'pearl-1-1-1', newKey: '0123456789abcdef', no: 1, kind: 'foul' },
  }),
  'competitions.cardBack': does({
    who: 'judge',
    of: ofMatch,
    name: '撤回犯规或警告',
    about: ({ matchId }) => matchId,
    input: CardBackInput,
    output: gives<{ back: true }>(),
    answers: ORGANISERS,
    example: { matchId: 'pearl-1-1-1', key: '0123456789abcdef' },
  }),
} as const satisfies Contract
