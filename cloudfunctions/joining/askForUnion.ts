import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { workName } from '#shared/joining/joining'
import { done, refused } from '#shared/result'
import { openFirm, reach } from './applyToJoin'
import { begin, findOwn } from './begin'
import { viewOwn } from './viewOwn'

/**
 * 请工会来. The station alone learns of it: no chair, nobody of the enterprise, and no line of any card that they read.
 */
export async function askForUnion(
  { newKey, name, phone, work, enterpriseId, firmName, isQuiet, word }: Input<'joining.found'>,
  context: PersonContext
): Promise<Output<'joining.found'>> {
  const { store } = context
  const before = await findOwn(context, 'found')
  if (before?.newKey === newKey) return done(await viewOwn(store, before))
  if (before?.shelf === 'open') return refused('joining_open')
  const firm = await openFirm(store, enterpriseId)
  if (firm === 'closed') return refused('joining_closed')
  if (firm && firm.unionId !== NO_UNION) return refused('joining_has_union')
  const reached = await reach(phone, context, { leadsToRow: false })
  if (!reached.ok) return reached.reason === 'joining_on_roster' ? refused('phone_not_given') : refused(reached.reason)
  return begin(context, {
    ...{ kind: 'found', newKey, name, work, isQuiet, ...reached.value },
    firmName: firm?.name ?? firmName ?? workName[work],
    ...{ ...(firm && { enterpriseId: firm.id }), ...(word && { word }) },
  })
}
