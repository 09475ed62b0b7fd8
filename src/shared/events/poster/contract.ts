import { type Contract, gives, reads } from '../../contract'
import type { GivenPicture } from '../../pictures/words'
import { PosterInput } from './input'

export const posterContract = {
  'events.poster': reads({
    who: 'anyone',
    input: PosterInput,
    output: gives<GivenPicture, 'no_poster' | 'picture_not_drawn'>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { eventId: 'cup', shape: 'card' },
  }),
} as const satisfies Contract
