import type { ActionName, Answer, Input } from '#shared/api'
import type { AskApi, CallSome } from '../line/makeCallApi'
import type { ClientDeed, Deeds, SeenOfDeed } from './deed'
import { deedTexts } from './texts'

interface Doing<Names extends ActionName> {
  callApi: CallSome<Names>
  askApi: AskApi
  deeds: Deeds<Names>
}

/**
 * A client's way to do something. After a lost answer the true state decides: what has come about is answered as if
 * nothing had been lost, what has not is a refusal that says so.
 */
export function makeDoing<Names extends ActionName>({ callApi, askApi, deeds }: Doing<Names>): CallSome<Names> {
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

  return async (action, input) => {
    const answer = await callApi(action, input)
    const deed: ClientDeed<typeof action> = deeds[action]
    if (answer.ok) return answer
    const isOwnDoing = deed.perhapsBy?.includes(answer.reason) ?? false
    if (!isLost(answer) && !isOwnDoing) return answer
    const found = await lookFor(action, input)
    if ('ok' in found) return found
    if (isOwnDoing) return answer
    return { ...answer, text: sentence(answer.reason, deed.wanted, found.kind) }
  }
}

/** Whether nobody can tell from an answer if the deed was done. */
function isLost(answer: { ok: boolean; reason?: string }): boolean {
  return !answer.ok && (answer.reason === 'offline' || answer.reason === 'server_error')
}

function sentence(reason: string, wanted: string, kind: SeenOfDeed<never>['kind']): string {
  if (kind === 'not_done') return deedTexts.notDone(wanted)
  return reason === 'offline' ? deedTexts.offline(wanted) : deedTexts.server_error(wanted)
}
