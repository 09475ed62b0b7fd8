import * as v from 'valibot'
import { holds, THE_STREET } from '#shared/access/role'
import { mayEnter, scopedRoles, type Who } from '#shared/access/who'
import type { AnyAction, Contract } from '#shared/contract'
import { lookUp } from '#shared/lookUp'
import { refused } from '#shared/result'
import type { Call, Context, MemberContext, PersonContext } from './context'
import { findHindrance } from './findHindrance'
import { noLine, withLine } from './log/line'
import { RequestFault } from './RequestFault'

type Asked<Action extends AnyAction> = v.InferOutput<Action['input']>
type Answered<Action extends AnyAction> = Promise<NonNullable<Action['output']['result']>>

/** Context of a use case, by who is let in: behind `member` the person and their membership are there. */
type ContextOf<Given extends Who> = Given extends 'anyone'
  ? Context
  : Given extends 'member'
    ? MemberContext
    : PersonContext

/** One use case for each action of a contract. */
type UseCases<Told extends Contract> = {
  [Name in keyof Told]: (input: Asked<Told[Name]>, context: ContextOf<Told[Name]['who']>) => Answered<Told[Name]>
}

export type Handler = (input: unknown, call: Call) => Promise<unknown>
export type Handlers = Record<string, Handler>

type Run = (input: unknown, context: Context) => Promise<unknown>

/**
 * The doors of a feature: each checks who asks and what they send, then runs the use case, for which both are right.
 */
export function open<Told extends Contract>(contract: Told, useCases: UseCases<Told>): Handlers {
  return Object.fromEntries(
    Object.entries(contract).map(([name, action]) => [
      name,
      door({ name, action, run: lookUp<unknown>(useCases, name) as Run }),
    ])
  )
}

/** Every door of the cloud by the name of its action. */
export function actionsOf(features: readonly { actions?: Handlers }[]): Handlers {
  return Object.assign({}, ...features.map(({ actions }) => actions))
}

function door({ name, action, run }: { name: string; action: AnyAction; run: Run }): Handler {
  return async (input, call) => {
    if (!mayEnter(action.who, call.person)) throw new RequestFault(call.person ? 'forbidden' : 'signed_out')
    const checked = v.safeParse(action.input, input)
    if (!checked.success) throw new RequestFault('bad_request')
    const asked = checked.output
    const hindrance = findHindrance(action, call)
    if (hindrance) return refused(hindrance)
    if (!(await isInScope(action, asked, call))) throw new RequestFault('forbidden')
    if (!action.about) return run(asked, { ...call, line: noLine })
    const { store, now: at, person } = call
    const line = { at, personId: person?.id ?? '', action: name, subject: action.about(asked as never) }
    const look = call.house.namesThen(name)
    const nameOf = look && (async (subject: string) => (await look(store, [subject]))[0]?.name)
    return withLine({ store, line, run: (line) => run(asked, { ...call, line }), nameOf })
  }
}

/** Whether the caller's role is held for the thing that the action is about, or for a thing above it. */
async function isInScope({ who, of }: AnyAction, asked: unknown, { person, house, store }: Call): Promise<boolean> {
  if (!of) return true
  if (!person || !(who in scopedRoles)) return false
  const kinds = scopedRoles[who as keyof typeof scopedRoles]
  // Whoever is let in for the whole street is let in for everything in it; what is not there the use case does not find.
  if (holds(person.roles, kinds, [THE_STREET])) return true
  const things = await house.thingsFrom(store, of(asked as never, person))
  return holds(person.roles, kinds, things)
}
