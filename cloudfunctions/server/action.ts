import * as v from 'valibot'
import { holds } from '#shared/access/role'
import { mayEnter, scopedRoles, type Who } from '#shared/access/who'
import type { AnyAction, Contract } from '#shared/contract'
import type { Context, MemberContext, PersonContext } from './context'
import { RequestFault } from './RequestFault'

type Asked<Action extends AnyAction> = v.InferOutput<Action['input']>
type Answered<Action extends AnyAction> = Promise<NonNullable<Action['output']['result']>>

/** What a use case may lean on, by who was let in. */
type ContextOf<Given extends Who> = Given extends 'anyone'
  ? Context
  : Given extends 'member'
    ? MemberContext
    : PersonContext

/** What runs for each action of a contract. */
type UseCases<Told extends Contract> = {
  [Name in keyof Told]: (input: Asked<Told[Name]>, context: ContextOf<Told[Name]['who']>) => Answered<Told[Name]>
}

export type Handler = (input: unknown, context: Context) => Promise<unknown>
export type Handlers = Record<string, Handler>

/** The doors of a feature: each checks who asks and what they send, then runs. Past it both are right. */
export function open<Told extends Contract>(contract: Told, useCases: UseCases<Told>): Handlers {
  return Object.fromEntries(
    Object.entries(contract).map(([name, action]) => [name, door(action, useCases[name] as Handler)])
  )
}

/** Every door of the cloud by its action's name. */
export function actionsOf(features: readonly { actions?: Handlers }[]): Handlers {
  return Object.assign({}, ...features.map(({ actions }) => actions))
}

function door(action: AnyAction, run: Handler): Handler {
  return async (input, context) => {
    if (!mayEnter(action.who, context.person)) throw new RequestFault(context.person ? 'forbidden' : 'signed_out')
    const checked = v.safeParse(action.input, input)
    if (!checked.success) throw new RequestFault('bad_request')
    if (!(await isInScope(action, checked.output, context))) throw new RequestFault('forbidden')
    return run(checked.output, context)
  }
}

/** A role counts for the thing it is held for and for what belongs to that. */
async function isInScope({ who, of }: AnyAction, asked: unknown, context: Context): Promise<boolean> {
  if (!of) return true
  const { person, house, store } = context
  if (!person || !(who in scopedRoles)) return false
  const things = await house.thingsFrom(store, of(asked as never, person))
  return holds(person.roles, scopedRoles[who as keyof typeof scopedRoles], things)
}
