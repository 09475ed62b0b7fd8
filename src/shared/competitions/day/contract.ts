import { type Contract, does, gives, reads } from '../../contract'
import { SwapInput, TrySwapInput } from './input'

const ORGANISERS = [401, 403, 403, 200, 403, 200, 200] as const
const SWAP = { competitionId: 'pearl', round: 1, turn: 1, one: 1, other: 2 }

const ofCompetition = ({ competitionId }: { competitionId: string }) =>
  ({ kind: 'competition', id: competitionId }) as const

type SwapRefusal = 'round_not_draft' | 'draft_outdated' | 'swap_not_in'

/** 比赛当天. What whoever runs a competition does by hand. */
export const matchDayContract = {
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
} as const satisfies Contract
