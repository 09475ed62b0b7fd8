import { type Contract, gives, Nothing, reads } from '../contract'
import type { Me } from './me'

export const meContract = {
  'me.get': reads({
    who: 'person',
    input: Nothing,
    output: gives<Me>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
} as const satisfies Contract
