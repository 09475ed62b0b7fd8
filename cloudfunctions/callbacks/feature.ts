import type { Feature } from '#server/feature'
import { applyCallbacks } from './applyCallbacks'
import { collections } from './collections'
import { forgetCallbacks } from './keepCallback'

export const callbacks: Feature = {
  collections,
  jobs: {
    callbacks: [applyCallbacks],
    repair: [({ store, clock }) => forgetCallbacks(store, clock())],
  },
}
