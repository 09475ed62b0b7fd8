import { ownerOf } from '#client/keeping/owner'
import { liveValue } from '#client/liveValue'
import { noteCloudTime } from '#client/useNow'
import type { Answer } from '#shared/api'
import type { Me } from '#shared/me/me'
import type { Reason } from '#shared/reason'
import { forgetDoorLists } from '../codes/forgetDoorLists'
import { storage, views } from '../storage'
import { onWechat } from '../target'
import { askApi } from './phoneLine'
import { canAskAsPerson, session } from './session'

/** The kept owner of this phone: known without a network too. A browser may have many people and keeps none. */
const owner = onWechat ? views.of<Me>('me') : undefined

export type MeState =
  | { kind: 'loading' }
  | { kind: 'signed_out' }
  | { kind: 'failed'; text: string; offline: boolean; reason: Reason }
  | { kind: 'ready'; value: Me; stale: boolean }

/** The person who holds this phone, for every screen that speaks to them. */
export const meState = liveValue<MeState>({ kind: 'loading' })

let turn = 0
let knownBy: string | undefined

export async function loadMe(): Promise<void> {
  const mine = ++turn
  const token = session.get()
  if (!canAskAsPerson()) return meState.set({ kind: 'signed_out' })
  // Nothing of somebody else stands on a screen while the new person is asked for.
  if (meState.get().kind === 'ready' && knownBy !== token) meState.set({ kind: 'loading' })
  const answer = await askApi('me.get', {})
  if (answer.ok && answer.value.now) noteCloudTime(answer.value.now)
  const state = answer.ok
    ? await keep(answer.value)
    : (shown(answer, token) ?? (await kept(answer)) ?? stateAfter(answer))
  if (mine !== turn) return
  if (answer.ok) knownBy = token
  meState.set(state)
}

type NoAnswer = Extract<Answer<'me.get'>, { ok: false }>

async function keep(me: Me): Promise<MeState> {
  // Who runs no door any more keeps no list of one.
  if (!me.may.includes('checkin.admit')) await forgetDoorLists(storage, onWechat ? undefined : ownerOf(session.get()))
  await owner?.write(me)
  return { kind: 'ready', value: me, stale: false }
}

/** The state to keep when the same person could not be asked again: the form they are filling in must not go. */
function shown({ reason }: NoAnswer, token: string | undefined): MeState | undefined {
  const state = meState.get()
  const isSame = state.kind === 'ready' && knownBy === token && reason !== 'signed_out'
  return isSame ? { ...state, stale: reason === 'offline' } : undefined
}

async function kept({ reason }: NoAnswer): Promise<MeState | undefined> {
  const me = reason === 'offline' ? await owner?.read() : undefined
  return me && { kind: 'ready', value: me, stale: true }
}

function stateAfter(answer: NoAnswer): MeState {
  if (answer.reason === 'signed_out') return { kind: 'signed_out' }
  return { kind: 'failed', text: answer.text, offline: answer.reason === 'offline', reason: answer.reason }
}
