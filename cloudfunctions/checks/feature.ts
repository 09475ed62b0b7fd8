import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { checksContract } from '#shared/checks/contract'
import { waysOf } from '../review/feature'
import { collections } from './collections'
import { decideWordCheck } from './decideWordCheck'
import { forgetWordChecks } from './forgetWordChecks'
import { listWordChecks } from './listWordChecks'
import { wordReview } from './wordReview'

declare module '#server/agenda' {
  interface AgendaNames {
    'checks.forget': true
  }
}

export { refuseRisky, vetWords } from './vetWords'

export const checks: Feature = {
  actions: open(checksContract, {
    'checks.list': listWordChecks,
    'checks.decide': decideWordCheck,
  }),
  collections,
  names: async (store, ids) => (await store.wordChecks.listByIds(ids)).map(({ id, place }) => ({ id, name: place })),
  tasks: [wordReview.tasks],
  reviews: [waysOf('words', wordReview, ({ place }) => ({ about: place }))],
  agenda: {
    'checks.forget': forgetEveryNight(forgetWordChecks),
  },
}
