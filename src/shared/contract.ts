import * as v from 'valibot'
import type { Role, Thing } from './access/role'
import type { OwnWho, ScopedWho, Who } from './access/who'
import type { Refusal } from './reason'
import type { Result } from './result'

/** People for whom a contract says the answer's status, in the order of `answers`; a test asks as each of them. */
export const TRIED_BY = [
  'nobody',
  'worker',
  'member',
  'chairOfTheUnion',
  'chairOfAnother',
  'officer',
  'federation',
] as const

type Status = 200 | 401 | 403 | 404
/** Status that each of `TRIED_BY` gets for the example. */
type Answers = readonly [Status, Status, Status, Status, Status, Status, Status]

type Schema = v.GenericSchema
type Asked<Input extends Schema> = v.InferOutput<Input>

/** Answer of an action: its value, or one of its refusals. A type and nothing at run time. */
export interface Gives<Value, Reason extends string> {
  readonly result?: Result<Value, Reason>
}

export function gives<Value, Reason extends Refusal = never>(): Gives<Value, Reason> {
  return {}
}

/** What every action tells of itself. */
interface Told<Input extends Schema, Value, Reason extends string, Given extends Who> {
  who: Given
  input: Input
  output: Gives<Value, Reason>
  answers: Answers
  /** Still done for somebody whose account waits to be removed; reading always is. */
  whileLeaving?: true
  /** An input that is right, so that a person who is turned away is turned away for who they are. */
  example: v.InferInput<Input> | ((now: number) => v.InferInput<Input>)
}

/**
 * The thing that an action is about; an action for people whose role is held for a thing does not compile without it.
 */
type Scope<Input extends Schema, Given extends Who> = Given extends ScopedWho
  ? { of: (input: Asked<Input>, asker: { roles: readonly Role[] }) => Thing }
  : { of?: never }

/** The line in the log: what the deed is called, and what thing it was done to. */
interface Line<Input extends Schema> {
  name: string
  /** Key of the thing, as far as the input tells; the use case notes what is known only afterwards. */
  about: (input: Asked<Input>) => string
  /** Whose data it shows or changes, for those people to read. */
  concerns?: Concerned
}

/** Whoever a request or a row of the roster is of, whoever an account is of, or all who signed up for an event. */
type Concerned = 'person' | 'account' | 'signedUp'

/**
 * An action that reads and may be repeated: it changes nothing that anybody sees. It has a line in the log where
 * looking is a deed of its own.
 */
export function reads<Input extends Schema, Value, Reason extends string, Given extends Who>(
  told: Told<Input, Value, Reason, Given> & Scope<Input, Given> & (Line<Input> | { name?: never; concerns?: never })
) {
  return { kind: 'reads' as const, ...told }
}

/** An action in office: it has a line in the log, written before the deed. */
export function does<Input extends Schema, Value, Reason extends string, Given extends Who>(
  told: Told<Input, Value, Reason, Given> & Scope<Input, Given> & Line<Input>
) {
  return { kind: 'does' as const, ...told }
}

/**
 * An action on a person's own things: a sign-up, a setting, a device's step. It has no line in the log, since thousands
 * tap at once; so it is never for people in office. One that `collects` takes data of a person for the first time, and asks
 * for their consent.
 */
export function owns<Input extends Schema, Value, Reason extends string, Given extends OwnWho>(
  told: Told<Input, Value, Reason, Given> & { name?: never; collects?: true }
) {
  return { kind: 'owns' as const, ...told }
}

/**
 * A step of the browser of somebody at the desk, such as that they are looking: it says nothing of the thing itself and is
 * over by itself, so it is no deed and has no line.
 */
export function attends<Input extends Schema, Value, Reason extends string, Given extends 'officer' | 'organiser'>(
  told: Told<Input, Value, Reason, Given> & Scope<Input, Given> & { name?: never }
) {
  return { kind: 'owns' as const, ...told }
}

/** Any action of any contract, for code that walks all of them. */
export interface AnyAction {
  kind: 'reads' | 'does' | 'owns'
  who: Who
  input: Schema
  output: Gives<unknown, string>
  answers: Answers
  example: unknown
  name?: string | undefined
  whileLeaving?: true
  collects?: true
  concerns?: Concerned | undefined
  about?: ((input: never) => string) | undefined
  of?: ((input: never, asker: { roles: readonly Role[] }) => Thing) | undefined
}

export type Contract = Record<string, AnyAction>

export const Nothing = v.strictObject({})
