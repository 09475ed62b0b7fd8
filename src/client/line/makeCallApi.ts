import type { ActionName, Answer, Input, ReadingName } from '#shared/api'
import { sessionOver } from '#shared/outageText'
import { readAnswer, refusedFor } from '#shared/readAnswer'
import type { ClientSession } from './makeSession'

export interface ActionCall {
  action: ActionName
  input: unknown
  /** The client can ask for consent, and repeat the call then. */
  consents?: true
}

/** Sends one call and gives the raw reply. Throws when no reply comes. */
export type Send = (call: ActionCall, token: string | undefined) => Promise<unknown>

interface Line {
  send: Send
  session: Pick<ClientSession, 'get' | 'end' | 'lapsed'>
  /** What follows when the cloud knows the token no more; the session ends if not given. */
  onOver?: () => void
}

/** A way to call some actions. */
export type CallSome<Names extends ActionName> = <Name extends Names>(
  action: Name,
  input: Input<Name>
) => Promise<Answer<Name>>
export type CallApi = CallSome<ActionName>
export type AskApi = <Name extends ReadingName>(action: Name, input: Input<Name>) => Promise<Answer<Name>>

/**
 * The two ways to call the cloud: a question (`askApi`) is asked once more when the network fails, a deed (`callApi`)
 * is left to the person. Both answer a value and never throw.
 */
export function makeCallApi({ send, session, onOver = session.end }: Line): { callApi: CallApi; askApi: AskApi } {
  async function callApi<Name extends ActionName>(action: Name, input: Input<Name>): Promise<Answer<Name>> {
    if (session.lapsed.get()) return { ok: false, reason: 'signed_out', text: sessionOver }
    const used = session.get()
    const answer = await tryOnce<Name>(() => send({ action, input }, used))
    const isOver = !answer.ok && answer.reason === 'signed_out'
    // Somebody else may have signed in while the answer was on its way; that session stays.
    if (isOver && used && used === session.get()) onOver()
    return answer
  }

  async function askApi<Name extends ReadingName>(action: Name, input: Input<Name>): Promise<Answer<Name>> {
    const first = await callApi(action, input)
    return first.ok || first.reason !== 'offline' ? first : callApi(action, input)
  }

  return { callApi, askApi }
}

async function tryOnce<Name extends ActionName>(send: () => Promise<unknown>): Promise<Answer<Name>> {
  try {
    return readAnswer<Name>(await send())
  } catch {
    return refusedFor('offline')
  }
}
