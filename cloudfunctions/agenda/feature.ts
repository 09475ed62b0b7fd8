import type { Entries } from '#server/agenda'
import type { Feature } from '#server/feature'
import { collections } from './collections'
import { repairAgenda } from './repairAgenda'

export { waker } from './callJobs'
export { type DeedLeft, leaveDeeds, leaveWork, listLeft, promiseWork } from './leaveWork'
export { openAgenda } from './openAgenda'
export { beginAgenda } from './steps'
export { readWake, signWake } from './wakeCall'
export { WATCH, watch } from './watch'

/** Everything that the features register. */
export function entriesOf(features: readonly Feature[]): Entries {
  return Object.assign({}, ...features.map(({ agenda }) => agenda))
}

/** The room of what is to happen, and when, over what the other features register. */
export function agendaOf(features: readonly Feature[]): Feature {
  return { collections, agenda: { 'agenda.repair': repairAgenda(entriesOf(features)) } }
}
