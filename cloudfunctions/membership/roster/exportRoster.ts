import type { PersonContext } from '#server/context'
import { mapAtLeisure } from '#server/heavy/atLeisure'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { maskPhone } from '#shared/membership/binding'
import { maskName } from '#shared/membership/maskName'
import type { Member } from '#shared/membership/member'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { done } from '#shared/result'
import { exportPeople } from '../../files/feature'
import { PRESENT } from '../rows/rowsOf'

/**
 * 导出名册. The roster of one union or of all, without those who have left. A sheet with a reason is not masked, can be imported again as it is, and
 * then changes nothing.
 */
export async function exportRoster(
  { unionId, reason }: Input<'membership.export'>,
  context: PersonContext
): Promise<Output<'membership.export'>> {
  const { members, enterprises, unions } = context.store
  const union = unionId ? await unions.get(unionId) : undefined
  const where = unionId ? { unionId } : {}
  const [rows, firms] = await Promise.all([
    members.listAll({ where: { ...where, standing: _.in([...PRESENT]) } }),
    enterprises.listAll({ where, fields: ['name', 'unionName'] }),
  ])
  const firmOf = new Map(firms.map((firm) => [firm.id, firm]))
  const file = await exportPeople(context, {
    ...{ subject: unionId ?? 'roster', reason },
    ...{ name: union ? `名册-${union.name}` : '名册-全街道', title: '名册' },
    head: [...ROSTER_HEAD, '工会'],
    rows: await mapAtLeisure(rows, (row) => cellsOf(row, firmOf.get(row.enterpriseId), reason !== undefined)),
  })
  return done(file)
}

type Firm = { name: string; unionName: string } | undefined

function cellsOf({ name, phone, standing, joinedAt }: Member, firm: Firm, isOpen: boolean): string[] {
  return [
    isOpen ? name : maskName(name),
    isOpen ? phone : maskPhone(phone),
    firm?.name ?? '',
    standing === 'member' ? '是' : '否',
    inBeijing(joinedAt).format('YYYY-MM-DD'),
    firm?.unionName ?? '',
  ]
}
