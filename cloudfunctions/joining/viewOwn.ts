import type { Store } from '#server/store'
import type { Joining } from '#shared/joining/joining'
import { type JoiningView, stepsSeen } from '#shared/joining/view'
import { readTerritory } from '../directory/feature'
import { chairsOf, stationFor } from './handlers'

/** 看进度. With the name of whoever has it now, and the telephone of their office. */
export async function viewOwn(store: Store, found: Joining): Promise<JoiningView> {
  const { id, kind, state, dueAt, at, firmName, isQuiet, work, unionId, unionName, word, steps, kept } = found
  const responsible = found.shelf === 'open' ? await responsibleOf(store, found) : undefined
  return {
    ...{ id, kind, state, dueAt, at, firmName, isQuiet, work, steps: stepsSeen(steps) },
    ...{ ...(unionId && { unionId }), ...(unionName && { unionName }) },
    ...{ ...(word && { word }), ...(responsible && { responsible }) },
    ...(kept && { kept: { eventId: kept.eventId, title: kept.title, until: kept.until } }),
  }
}

async function responsibleOf(store: Store, found: Joining): Promise<NonNullable<JoiningView['responsible']>> {
  const isWithChair = found.state === 'chair'
  const [handlers, office] = await Promise.all([
    isWithChair ? chairsOf(store, found) : stationFor(store, found),
    isWithChair && found.unionId ? store.unions.find(found.unionId) : readTerritory(store),
  ])
  const { phone, hours } = office ?? {}
  const names = handlers.map(({ name }) => name).join('、')
  return {
    name: isWithChair ? names : handlers.length > 0 && handlers.length <= 3 ? names : '街道服务站',
    ...{ ...(phone && { phone }), ...(hours && { hours }) },
  }
}
