import { type Contract, gives, Nothing, reads } from '../contract'
import type { FirstSteps } from './firstSteps'
import type { DeskToday } from './today'

export const deskContract = {
  'desk.today': reads({
    who: 'desk',
    input: Nothing,
    output: gives<DeskToday>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: {},
  }),
  'desk.firstSteps': reads({
    who: 'officer',
    input: Nothing,
    output: gives<FirstSteps>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
} as const satisfies Contract
