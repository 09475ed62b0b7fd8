import type { ActionName, Input, Value } from '#shared/api'
import type { Reason } from '#shared/reason'
import type { Answered } from '../asking/load'
import type { AskApi } from '../line/makeCallApi'
import type { Wish } from './waitingDeeds'

/** What the cloud shows of a deed whose answer was lost. `unknown`: the cloud did not answer this question either. */
export type SeenOfDeed<Shown> = { kind: 'done'; value: Shown } | { kind: 'not_done' } | { kind: 'unknown' }

/**
 * The way to learn what became of a deed: by a reading of the true state, or by the same deed again where the cloud
 * answers a repeat with what the first one did. What `changes_nothing` was not done. `silent` deeds show nothing, so nothing on the screen can be wrong.
 */
type HasHappened<Name extends ActionName> =
  | 'repeat'
  | 'silent'
  | 'changes_nothing'
  | ((input: Input<Name>, askApi: AskApi) => Promise<SeenOfDeed<Value<Name>> | 'repeat'>)

/** A deed of a client, with the words for what it wants and the answer to whether that has come about. */
export interface ClientDeed<Name extends ActionName> {
  /** What is wanted, as in 「没有报上」. */
  wanted: string
  hasHappened: HasHappened<Name>
  /** Refusals that an earlier try may have caused, whose answer was lost. */
  perhapsBy?: readonly Reason[]
  /** Set where it is kept without a network and sent on return; a repeat of such a deed must be safe. */
  waits?: (input: Input<Name>) => Wish
}

export type Deeds<Names extends ActionName> = { [Name in Names]: ClientDeed<Name> }

/** Looks for what was wanted in an answer; `find` gives the deed's value where it has come about. */
export function seenIn<Told, Shown>(
  answer: Answered<Told>,
  find: (told: Told) => Shown | undefined
): SeenOfDeed<Shown> {
  if (!answer.ok) return { kind: 'unknown' }
  const value = find(answer.value)
  return value === undefined ? { kind: 'not_done' } : { kind: 'done', value }
}
