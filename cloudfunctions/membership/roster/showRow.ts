import { inBeijing } from '#shared/beijingTime'
import { maskPhone } from '#shared/membership/binding'
import { isHonour, type Member } from '#shared/membership/member'
import { fieldText } from '#shared/membership/rows/fieldText'
import type { FieldChange, PlannedRow } from '#shared/sheets/plannedRow'
import type { Planned } from './decideRow'

type FirmName = (id: string) => string

/** Words of a row as it is shown before it is written: numbers are masked. */
const WORDS: [field: string, word: (row: Member, firmName: FirmName) => string][] = [
  ['姓名', ({ name }) => name],
  ['手机', ({ phone }) => maskPhone(phone)],
  ['企业', ({ enterpriseId }, firmName) => firmName(enterpriseId)],
  ['是否会员', ({ standing }) => (standing === 'member' ? '是' : '否')],
  ['入会日期', ({ joinedAt }) => inBeijing(joinedAt).format('YYYY-MM-DD')],
  ['工会岗位', ({ positions = [] }) => fieldText('positions', positions)],
  [
    '会员标签',
    ({ tags = [] }) =>
      fieldText(
        'tags',
        tags.filter((tag) => !isHonour(tag))
      ),
  ],
]

/** Said of somebody new, if there is anything to say. */
const OF_NEW = ['手机', '是否会员', '入会日期', '工会岗位', '会员标签']

/** A line that would be written, with every field that is new or another one. */
export function showRow({ line, kind, before, after }: Planned, firmName: FirmName): PlannedRow {
  const changes = after
    ? WORDS.flatMap(([field, word]) => changeIn(field, before && word(before, firmName), word(after, firmName)))
    : []
  return {
    ...{
      row: line.row,
      kind: kind as PlannedRow['kind'],
      name: line.name,
      beside: after ? firmName(after.enterpriseId) : '',
    },
    changes: before?.phone !== after?.phone && before ? withPhone(changes, before, after) : changes,
  }
}

function changeIn(field: string, from: string | undefined, to: string): FieldChange[] {
  if (from === undefined) return OF_NEW.includes(field) && to !== '无' ? [{ field, to }] : []
  return from === to ? [] : [{ field, from, to }]
}

/** Two numbers that look alike when they are masked are still told. */
function withPhone(changes: FieldChange[], before: Member, after: Member | undefined): FieldChange[] {
  if (!after || changes.some(({ field }) => field === '手机')) return changes
  return [...changes, { field: '手机', from: maskPhone(before.phone), to: maskPhone(after.phone) }]
}
