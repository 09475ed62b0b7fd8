import type * as v from 'valibot'
import type { contracts } from './contracts'
import type { Reason } from './reason'

export type Contracts = typeof contracts
export type ActionName = keyof Contracts

/** Names of the actions that only read, so that they may be asked again after a lost answer. */
export type ReadingName = {
  [Name in ActionName]: Contracts[Name]['kind'] extends 'reads' ? Name : never
}[ActionName]

export type Input<Name extends ActionName> = v.InferInput<Contracts[Name]['input']>
export type Output<Name extends ActionName> = NonNullable<Contracts[Name]['output']['result']>
export type Value<Name extends ActionName> = Extract<Output<Name>, { ok: true }>['value']

/** An answer as it travels: the same shape for every action, with the sentence that people see. */
export type Answer<Name extends ActionName> =
  | { ok: true; value: Value<Name> }
  | { ok: false; reason: Reason; text: string }
