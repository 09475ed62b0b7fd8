import * as v from 'valibot'
import { access, type Who } from '#shared/access/access'
import type { ActionName, Output } from '#shared/api'
import { isOfficer, isOrganiserFor, leadsFederation, worksAtDesk } from '#shared/identity/caller'
import { inputs } from '#shared/inputs'
import type { Context, MemberContext, PersonContext } from './context'
import { RequestFault } from './RequestFault'

type Parsed<Name extends ActionName> = v.InferOutput<(typeof inputs)[Name]>

interface ContextOf {
  anyone: Context
  person: PersonContext
  member: MemberContext
  desk: PersonContext
  organiser: PersonContext
  officer: PersonContext
  federation: PersonContext
}

/** The union of the thing that is asked about, for actions of organisers. */
type ScopeOf<Name extends ActionName> = (input: Parsed<Name>, context: Context) => Promise<string>

export type Handler<Name extends ActionName> = (input: unknown, context: Context) => Promise<Output<Name>>
export type Handlers = { [Name in ActionName]: Handler<Name> }

/** Checks who asks and what they send, then runs. Past this point both are right. */
export function action<Name extends ActionName, Given extends Who>(
  name: Name,
  who: Given,
  run: (input: Parsed<Name>, context: ContextOf[Given]) => Promise<Output<Name>>,
  scopeOf?: ScopeOf<Name>
): Handler<Name> {
  if (access[name] !== who) throw new Error(`${name} is for ${access[name]} in the access table, not for ${who}`)
  return async (input, context) => {
    if (!mayEnter(who, context)) throw new RequestFault(context.person ? 'forbidden' : 'signed_out')
    const checked = v.safeParse(inputs[name], input)
    if (!checked.success) throw new RequestFault('bad_request')
    const request = checked.output as Parsed<Name>
    if (scopeOf && !isOrganiserFor(context.person, await scopeOf(request, context))) throw new RequestFault('forbidden')
    return run(request, context as ContextOf[Given])
  }
}

/** What can be told before the input is read: the organiser's union is looked up after it. */
function mayEnter(who: Who, { person }: Context): boolean {
  switch (who) {
    case 'anyone':
      return true
    case 'person':
      return person !== undefined
    case 'member':
      return person?.member !== undefined
    case 'desk':
    case 'organiser':
      return worksAtDesk(person)
    case 'officer':
      return isOfficer(person)
    case 'federation':
      return leadsFederation(person)
  }
}
