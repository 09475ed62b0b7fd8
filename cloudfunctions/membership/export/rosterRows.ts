import { mapAtLeisure } from '#server/heavy/atLeisure'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { inBeijing } from '#shared/beijingTime'
import { maskPhone } from '#shared/membership/binding'
import { maskName } from '#shared/membership/maskName'
import { isHonour, type Member } from '#shared/membership/member'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { fieldText } from '#shared/membership/rows/fieldText'
import { PRESENT } from '../rows/rowsOf'

/** 名册 as a sheet. With a reason it is not masked, can be imported again as it is, and then changes nothing. */
export const rosterSheet = { title: '名册', head: [...ROSTER_HEAD, '工会'] }

/** Rows of one union or of all, without those who have left. */
export function presentIn(unionId: string | undefined): Where<Member> {
  return { ...(unionId && { unionId }), standing: _.in([...PRESENT]) }
}

/** Lines of these rows of the roster, with the firms of one union or of all. */
export async function rosterLines(
  { enterprises }: Store,
  members: Member[],
  { unionId, reason }: { unionId?: string | undefined; reason?: string | undefined }
): Promise<string[][]> {
  const firms = await enterprises.listAll({ where: unionId ? { unionId } : {}, fields: ['name', 'unionName'] })
  const firmOf = new Map(firms.map((firm) => [firm.id, firm]))
  return mapAtLeisure(members, (row) => cellsOf(row, firmOf.get(row.enterpriseId), reason !== undefined))
}

type Firm = { name: string; unionName: string } | undefined

function cellsOf(row: Member, firm: Firm, isOpen: boolean): string[] {
  const { name, phone, standing, joinedAt, positions = [], tags = [] } = row
  const openTags = isOpen ? tags.filter((tag) => !isHonour(tag)) : []
  return [
    isOpen ? name : maskName(name),
    isOpen ? phone : maskPhone(phone),
    firm?.name ?? '',
    standing === 'member' ? '是' : '否',
    inBeijing(joinedAt).format('YYYY-MM-DD'),
    positions.length > 0 ? fieldText('positions', positions) : '',
    openTags.length > 0 ? fieldText('tags', openTags) : '',
    firm?.unionName ?? '',
  ]
}
