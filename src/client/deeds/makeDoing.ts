import type { ActionName, Answer, Input } from '#shared/api'
import type { AskApi, CallSome } from '../line/makeCallApi'
import type { ClientDeed, Deeds, SeenOfDeed } from './deed'
import { deedTexts } from './texts'
import type { WaitingDeeds } from './waitingDeeds'

interface Doing<Names extends ActionName> {
  callApi: CallSome<Names>
  askApi: AskApi
  deeds: Deeds<Names>
  /** Keeps what does not get through; without it, it is left to the person to tap again. */
  waiting?: Pick<WaitingDeeds, 'keep' | 'drop'>
}

/** What came of a deed; `kept`: it waits for the network and is sent then. */
export type DeedAnswer<Name extends ActionName> = Answer<Name> & { kept?: true }

/** A way to do some things; `about` names the thing concerned, for the list of what waits. */
export type DoSome<Names extends ActionName> = <Name extends Names>(
  action: Name,
  input: Input<Name>,
  about?: string
) => Promise<DeedAnswer<Name>>

/**
 * A client's way to do something. After a lost answer the true state decides: what has come about is answered as if
 * nothing had been lost, what has not is a refusal that says so.
 */
export function makeDoing<Names extends ActionName>({ callApi, askApi, deeds, waiting }: Doing<Names>): DoSome<Names> {
  async function lookFor<Name extends Names>(
    action: Name,
    input: Input<Name>
  ): Promise<Answer<Name> | SeenOfDeed<never>> {
    const { hasHappened } = deeds[action]
    if (hasHappened === 'silent') return { kind: 'unknown' }
    if (hasHappened === 'changes_nothing') return { kind: 'not_done' }
    const seen = typeof hasHappened === 'function' ? await hasHappened(input, askApi) : hasHappened
    if (seen === 'repeat') {
      const repeated = await callApi(action, input)
      return isLost(repeated) ? { kind: 'unknown' } : repeated
    }
    return seen.kind === 'done' ? { ok: true, value: seen.value } : seen
  }

  return async (action, input, about) => {
    const deed: ClientDeed<typeof action> = deeds[action]
    const wish = waiting && deed.waits?.(input)
    // What is wanted now takes the place of what was wanted before.
    if (wish) await waiting.drop({ action, wish: wish.wish })
    const answer = await callApi(action, input)
    if (answer.ok) return answer
    const isOwnDoing = deed.perhapsBy?.includes(answer.reason) ?? false
    if (!isLost(answer) && !isOwnDoing) return answer
    const found = await lookFor(action, input)
    if ('ok' in found) return found
    if (isOwnDoing) return answer
    const mayWait = wish && answer.reason === 'offline' && found.kind === 'unknown'
    if (mayWait && (await waiting.keep({ action, input, about, ...wish })))
      return { ...answer, text: deedTexts.kept, kept: true }
    return { ...answer, text: sentence(answer.reason, deed.wanted, found.kind) }
  }
}

/** Whether nobody can tell from an answer if the deed was done. */
export function isLost(answer: { ok: boolean; reason?: string }): boolean {
  return !answer.ok && (answer.reason === 'offline' || answer.reason === 'server_error')
}

function sentence(reason: string, wanted: string, kind: SeenOfDeed<never>['kind']): string {
  if (kind === 'not_done') return deedTexts.notDone(wanted)
  return reason === 'offline' ? deedTexts.offline(wanted) : deedTexts.server_error(wanted)
}
