import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { deskContract } from '#shared/desk/contract'
import { countFirstSteps } from './countFirstSteps'
import { getToday } from './getToday'

export const desk: Feature = {
  actions: open(deskContract, {
    'desk.today': getToday,
    'desk.firstSteps': countFirstSteps,
  }),
}
