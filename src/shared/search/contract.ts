import * as v from 'valibot'
import { type Contract, gives, reads } from '../contract'
import type { Found } from './found'

const FindInput = v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)) })

export const searchContract = {
  'search.find': reads({
    who: 'anyone',
    input: FindInput,
    output: gives<Found>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { text: '象棋' },
  }),
} as const satisfies Contract
