import type { UnionEvent } from '#shared/events/event'
import { getEvent } from '../../events/getEvent'
import { anOpening } from '../anOpening'
import { answered } from '../answered'
import { anEvent, askingMember } from '../factories'

/** Three of one enterprise, and one of another. */
export const HOMES = [
  { name: 'Li' },
  { name: 'Wang' },
  { name: 'Zhao' },
  { name: 'Chen', enterpriseId: 'bank', unionId: 'bank-union' },
]

/** An event with two places, one of which is Li's, who may hand it to a colleague. */
export async function aHandOver(over: Partial<UnionEvent> = {}, homes: Parameters<typeof anOpening>[1] = HOMES) {
  const cup = await anOpening(anEvent({ handOver: true, capacity: 2, ...over }), homes)
  answered(await cup.register('Li'))
  const refusal = (outcome: { ok: boolean; reason?: string }) => outcome.reason
  const reads = async (name: string) =>
    answered(await getEvent({ eventId: 'cup' }, askingMember(cup.store, name, cup.time.now)))
  return { ...cup, refusal, reads }
}

export type HandOver = Awaited<ReturnType<typeof aHandOver>>
