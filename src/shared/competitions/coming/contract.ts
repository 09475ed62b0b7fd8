import { type Contract, gives, Nothing, reads } from '../../contract'
import type { ComingMatch } from './comingMatch'

export const comingContract = {
  'competitions.coming': reads({
    who: 'person',
    input: Nothing,
    output: gives<ComingMatch[]>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
} as const satisfies Contract
