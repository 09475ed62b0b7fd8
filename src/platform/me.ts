import type { Me } from '#shared/identity/person'
import { callApi } from './callApi'
import { liveValue } from './liveValue'
import { canAskAsPerson } from './session'

export type MeState =
  | { kind: 'loading' }
  | { kind: 'signed_out' }
  | { kind: 'failed'; text: string; offline: boolean }
  | { kind: 'ready'; value: Me; stale: boolean }

/** Who holds this phone, for every screen that speaks to them. */
export const meState = liveValue<MeState>({ kind: 'loading' })

let turn = 0

export async function loadMe(): Promise<void> {
  const mine = ++turn
  if (!canAskAsPerson()) return meState.set({ kind: 'signed_out' })
  const answer = await callApi('me.get', {})
  if (mine === turn) meState.set(stateAfter(answer))
}

function stateAfter(answer: Awaited<ReturnType<typeof callApi<'me.get'>>>): MeState {
  if (answer.ok) return { kind: 'ready', value: answer.value, stale: false }
  if (answer.reason === 'signed_out') return { kind: 'signed_out' }
  return { kind: 'failed', text: answer.text, offline: answer.reason === 'offline' }
}
