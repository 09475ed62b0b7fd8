import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { workName } from '#shared/joining/joining'
import { done, type Result, refused } from '#shared/result'
import { countTry, findRowByPhone } from '../membership/feature'
import { begin, findOwn } from './begin'
import { viewOwn } from './viewOwn'

/**
 * 我要入会. Whoever stands on the roster under the number that WeChat vouches for is led to their row instead; of a typed number
 * nobody learns whether it stands there.
 */
export async function applyToJoin(
  { newKey, name, phone, work, enterpriseId, firmName, unionId, isQuiet }: Input<'joining.apply'>,
  context: PersonContext
): Promise<Output<'joining.apply'>> {
  const { store, person } = context
  const before = await findOwn(context, 'join')
  if (before?.newKey === newKey) return done(await viewOwn(store, before))
  const { member } = person
  if (member?.standing === 'member') return refused('joining_member')
  if (before?.shelf === 'open') return refused('joining_open')
  const given = { newKey, kind: 'join' as const, work, isQuiet }
  if (member) {
    const row = await store.members.get(member.id)
    const aim = await aimAt(store, { enterpriseId: row.enterpriseId, unionId })
    if (!aim.ok) return aim
    const own = {
      name: row.name,
      phone: row.phone,
      isProven: true,
      memberId: row.id,
      firmName: aim.value.firmName ?? '',
    }
    return begin(context, { ...given, ...aim.value, ...own })
  }
  const aim = await aimAt(store, { enterpriseId, unionId })
  if (!aim.ok) return aim
  const reached = await reach(phone, context)
  if (!reached.ok) return reached
  const where = aim.value.firmName ?? firmName ?? workName[work]
  return begin(context, { ...given, ...aim.value, ...reached.value, name, firmName: where })
}

type Aimed = { unionId?: string; unionName?: string; enterpriseId?: string; firmName?: string }

/** The enterprise's own union goes before any that was chosen. */
async function aimAt(
  store: Store,
  { enterpriseId, unionId }: { enterpriseId: string | undefined; unionId: string | undefined }
): Promise<Result<Aimed, 'joining_closed'>> {
  const firm = await openFirm(store, enterpriseId)
  if (firm === 'closed') return refused('joining_closed')
  const own = firm && firm.unionId !== NO_UNION ? firm.unionId : unionId
  const union = own ? await store.unions.find(own) : undefined
  if (own && (!union || union.closedAt)) return refused('joining_closed')
  return done({
    ...(union && { unionId: union.id, unionName: union.name }),
    ...(firm && { enterpriseId: firm.id, firmName: firm.name }),
  })
}

/** The enterprise that was chosen, if one was; closed when it is no longer there. */
export async function openFirm(
  { enterprises }: Store,
  enterpriseId: string | undefined
): Promise<Enterprise | 'closed' | undefined> {
  if (!enterpriseId) return undefined
  const firm = await enterprises.find(enterpriseId)
  return firm && !firm.closedAt ? firm : 'closed'
}

/** The number, for which WeChat vouches or nobody does. Tries are counted with those of finding oneself on the roster. */
export async function reach(
  phone: Input<'joining.apply'>['phone'],
  context: PersonContext,
  { leadsToRow = true } = {}
): Promise<Result<{ phone: string; isProven: boolean }, 'too_many_tries' | 'phone_not_given' | 'joining_on_roster'>> {
  if (!(await countTry(context))) return refused('too_many_tries')
  if (phone.from === 'own') return refused('phone_not_given')
  if (phone.from === 'typed') return done({ phone: phone.number, isProven: false })
  const number = await context.phoneNumbers.exchange(phone.code)
  if (!number) return refused('phone_not_given')
  if (leadsToRow && (await findRowByPhone(context.store, number))) return refused('joining_on_roster')
  return done({ phone: number, isProven: true })
}
