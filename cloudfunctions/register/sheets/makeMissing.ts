import type { PersonContext } from '#server/context'
import { withLine } from '#server/log/line'
import type { Input, Output } from '#shared/api'
import { refusalText } from '#shared/refusalText'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { sizeOfStaff } from '#shared/register/words'
import { done, type Result } from '#shared/result'
import { addEnterprise } from '../enterprises/addEnterprise'
import { addUnion } from '../unions/addUnion'
import { ID_OF } from './deedOf'
import { makeGround } from './makeGround'
import { openRegister } from './openRegister'
import { freeKey } from './planEntries'

/**
 * 补建 what a sheet names and the register does not have, in one step; each has its own line in the history. Safe to
 * repeat.
 */
export async function makeMissing(
  { unions, enterprises, grids = [], buildings = [] }: Input<'register.makeMissing'>,
  context: PersonContext
): Promise<Output<'register.makeMissing'>> {
  const made: { name: string; outcome: Result<unknown, 'name_taken' | 'grid_unknown'> }[] = []
  const ofUnions = unions.length > 0 ? await openRegister(context.store, 'unions') : undefined
  for (const { name, kind } of unions) {
    if (!ofUnions || ofUnions.named(name).length > 0) continue
    const words = { name, kind, chair: '', officerId: null, phone: null, hours: null, termFrom: null, termUntil: null }
    const newKey = freeKey('unions', name, ofUnions)
    made.push({
      name,
      outcome: await withOwnLine('unions', newKey, context, (own) => addUnion({ newKey, words }, own)),
    })
  }
  const ofFirms = enterprises.length > 0 ? await openRegister(context.store, 'enterprises') : undefined
  for (const { name, unionId, people } of enterprises) {
    if (!ofFirms || ofFirms.named(name).length > 0) continue
    const words = {
      ...{ name, unionId, code: null, size: sizeOfStaff(people), ownership: 'private' as const, industry: '' },
      ...{
        staff: null,
        gridId: '',
        buildingId: null,
        address: '',
        floor: null,
        isOutside: false,
        contacts: null,
        officerId: null,
      },
      ...{ phone: null, hours: null },
    }
    const newKey = freeKey('enterprises', name, ofFirms)
    made.push({
      name,
      outcome: await withOwnLine('enterprises', newKey, context, (own) => addEnterprise({ newKey, words }, own)),
    })
  }
  if (grids.length + buildings.length > 0) made.push(...(await makeGround({ grids, buildings }, context)))
  const not = made.flatMap(({ name, outcome }) => (outcome.ok ? [] : [{ name, why: refusalText[outcome.reason] }]))
  if (made.length === not.length) context.line.leaveOut()
  context.line.say({ remark: `${made.length - not.length} 个` })
  return done({ made: made.length - not.length, not })
}

async function withOwnLine(
  of: RegisterSheet,
  newKey: string,
  context: PersonContext,
  run: (own: PersonContext) => Promise<unknown>
): Promise<Result<unknown, 'name_taken'>> {
  const subject = `${ID_OF[of]}-${newKey}`
  const line = { at: context.now, personId: context.person.id, action: 'register.makeMissing', subject }
  return (await withLine({ store: context.store, line, run: (own) => run({ ...context, line: own }) })) as Result<
    unknown,
    'name_taken'
  >
}
