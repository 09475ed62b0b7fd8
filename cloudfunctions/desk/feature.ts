import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { deskContract } from '#shared/desk/contract'
import { collections } from './collections'
import { countFirstSteps } from './countFirstSteps'
import { forgetBesides } from './forgetBesides'
import { getToday } from './getToday'
import { listWork } from './listWork'
import { besideArticle, besideEvent } from './standBeside'

declare module '#server/agenda' {
  interface AgendaNames {
    'desk.forget': true
  }
}

export const desk: Feature = {
  actions: open(deskContract, {
    'desk.today': getToday,
    'desk.work': listWork,
    'desk.firstSteps': countFirstSteps,
    'desk.besideArticle': besideArticle,
    'desk.besideEvent': besideEvent,
  }),
  collections,
  agenda: {
    'desk.forget': forgetEveryNight(forgetBesides),
  },
}
