import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { applyCallbacks } from './applyCallbacks'
import { collections } from './collections'
import { forgetCallbacks } from './keepCallback'

declare module '#server/agenda' {
  interface AgendaNames {
    'callbacks.apply': true
    'callbacks.forget': true
  }
}

export const callbacks: Feature = {
  collections,
  agenda: {
    'callbacks.apply': { run: applyCallbacks, every: 3_600_000 },
    'callbacks.forget': forgetEveryNight(forgetCallbacks),
  },
}
