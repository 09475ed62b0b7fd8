import { NO_UNION } from '#shared/directory/directory'
import { maskName } from '#shared/membership/maskName'
import { isHonour, type Member, type MemberTag } from '#shared/membership/member'
import { nameForm } from '#shared/membership/personName'
import type { ImportKind } from '#shared/membership/rosterImport'
import { rowId } from '../rows/rowId'
import type { Firm } from './openFirms'
import type { ReadLine } from './readRoster'

/** Decision about one line of the sheet. `before` is the row of the roster that the line is about. */
export interface Planned {
  line: ReadLine
  kind: ImportKind
  faults: string[]
  before?: Member
  after?: Member
}

/**
 * Rows and lines that a line is compared with; keys are `enterprise:phone` and `enterprise:name in its one form`, for
 * `linesByPhone` and `elsewhere` the phone.
 */
export interface Neighbours {
  byPhone: Map<string, Member>
  byName: Map<string, Member[]>
  linesByName: Map<string, { row: number }[]>
  linesByPhone: Map<string, ReadLine[]>
  /** Rows of other enterprises than the line's. */
  elsewhere: Map<string, Member[]>
  firmName: (id: string) => string
}

type Decision = Pick<Planned, 'kind' | 'faults' | 'before' | 'after'>

/**
 * Finds the row that a line is about: the one with its phone in the firm, else the same person in another firm, else the
 * only one with its name in the firm.
 */
export function decideRow(
  line: ReadLine,
  firm: Firm,
  { neighbours, now }: { neighbours: Neighbours; now: number }
): Decision {
  const samePhone = line.phone ? neighbours.byPhone.get(`${firm.id}:${line.phone}`) : undefined
  if (samePhone?.standing === 'left') return hasLeft()
  if (samePhone) return samePhone.personId && !isNamed(samePhone, line) ? anotherPerson() : change(samePhone, line)
  const elsewhere = (neighbours.elsewhere.get(line.phone) ?? []).filter(
    (row) => row.enterpriseId !== firm.id && row.standing !== 'left'
  )
  if (line.phone && elsewhere.length > 0) return move(elsewhere, line, { firm, neighbours })
  const namesakes = neighbours.byName.get(nameKey(firm, line)) ?? []
  const lines = neighbours.linesByName.get(nameKey(firm, line)) ?? []
  const [namesake] = namesakes
  if (namesake && namesakes.length === 1 && lines.length === 1)
    return namesake.standing === 'left' ? hasLeft() : change(namesake, line)
  if (namesake) return wrong(`这家企业有同名的“${line.name}”，分不清是哪一位，请先核对手机号`)
  return line.phone ? add(line, firm, now) : wrong('没有填手机；名册里也没有这位，不能新增')
}

/** Key of a name within a firm. */
export function nameKey(firm: Pick<Firm, 'id'> | undefined, { name }: Pick<Member, 'name'>): string {
  return `${firm?.id}:${nameForm(name)}`
}

function isNamed(row: Member, { name }: ReadLine): boolean {
  return nameForm(row.name) === nameForm(name)
}

/** 调动. The same phone and name in another firm is the same person, who is moved instead of standing there twice. */
function move(
  elsewhere: Member[],
  line: ReadLine,
  { firm, neighbours: { firmName } }: { firm: Firm; neighbours: Neighbours }
): Decision {
  const [row] = elsewhere
  if (!row || elsewhere.length > 1) return wrong('这个手机号在几家企业的名册上都有，请先核对是哪一位')
  if (!isNamed(row, line))
    return wrong(`这个手机号在“${firmName(row.enterpriseId)}”的名册上是${maskName(row.name)}，请先核对`)
  const { after = row } = change(row, line)
  const { positions, ...rest } = after
  const standing = firm.unionId === NO_UNION ? ('worker' as const) : after.standing
  const moved = { ...rest, standing, enterpriseId: firm.id, unionId: firm.unionId }
  // Posts are held in a union and stay behind; those of the sheet are held in the new one.
  const posts = line.positions ?? (firm.unionId === row.unionId ? positions : undefined)
  return { kind: 'moved', faults: [], before: row, after: posts ? { ...moved, positions: posts } : moved }
}

/** A row with a bound person and another name: the cloud has checked that name, so the sheet may not change it. */
function anotherPerson(): Decision {
  return wrong('这个手机号已由本人核对过身份，姓名对不上，请先核对')
}

/** A sheet brings nobody back: an officer has said that they left. */
function hasLeft(): Decision {
  return wrong('名册上这一位已标为离开；确实回来了，请先在“会员”里恢复')
}

function wrong(fault: string): Decision {
  return { kind: 'wrong', faults: [fault] }
}

/** Adds a row. Its id is made from firm, phone and name, so that two runs at once add nobody twice. */
function add(
  { name, phone, standing, joinedAt, positions, tags }: ReadLine,
  { id: enterpriseId, unionId }: Firm,
  now: number
): Decision {
  const id = rowId({ enterpriseId, phone, name })
  const after: Member = {
    ...{ id, name, phone, enterpriseId, unionId },
    standing: standing ?? 'worker',
    joinedAt: joinedAt ?? now,
    ...(positions && { positions }),
    ...(tags && { tags }),
  }
  return { kind: 'added', faults: [], after }
}

/** Changes a row; what the sheet leaves empty stays. A date is compared by day, since the roster keeps moments. */
function change(before: Member, { name, phone, standing, joinedAt, positions, tags }: ReadLine): Decision {
  const sameDay = joinedAt === undefined || (before.joinedAt >= joinedAt && before.joinedAt < joinedAt + 86_400_000)
  const after: Member = {
    ...before,
    name,
    phone: phone || before.phone,
    standing: standing ?? before.standing,
    joinedAt: sameDay ? before.joinedAt : joinedAt,
    ...(positions && !hasSame(before.positions, positions) && { positions }),
    ...(tags && withTags(before, tags)),
  }
  const isSame =
    after.name === before.name &&
    after.phone === before.phone &&
    after.standing === before.standing &&
    hasSame(before.positions, after.positions) &&
    hasSame(before.tags, after.tags) &&
    sameDay
  return isSame ? { kind: 'unchanged', faults: [], before } : { kind: 'changed', faults: [], before, after }
}

/** The open tags of the sheet beside the honours of the row, of which no sheet says anything. */
function withTags({ tags: before = [] }: Member, tags: MemberTag[]): Pick<Member, 'tags'> {
  const after = [...before.filter(isHonour), ...tags]
  return hasSame(before, after) ? {} : { tags: after }
}

function hasSame(before: readonly string[] = [], after: readonly string[] = []): boolean {
  return before.length === after.length && before.every((word) => after.includes(word))
}
