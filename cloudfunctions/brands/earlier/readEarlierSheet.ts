import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input } from '#shared/api'
import { type EarlierColumn, earlierKind } from '#shared/brands/earlier/earlierKind'
import type { EarlierCandidate, EarlierPlanned, EarlierWho } from '#shared/brands/earlier/input'
import { type EarlierLine, readEarlierLine } from '#shared/brands/earlier/readEarlierLine'
import { type RosterRow, whoWas } from '#shared/brands/earlier/whoWas'
import { earlierEntryId } from '#shared/events/earlier/earlierList'
import { registrationId } from '#shared/events/registration'
import { maskPhone } from '#shared/membership/binding'
import { done, type Result, refused } from '#shared/result'
import type { SheetLine } from '#shared/sheets/linesBelow'
import type { SheetRefusal, SheetSeen } from '#shared/sheets/sheetImport'
import { openPasted, openSheet } from '../../imports/feature'
import type { EarlierTarget } from './earlierTarget'

/** Lines of one list; an event of this house has fewer places. */
const MOST_LINES = 1000
export const EXAMPLE_NAME = '例：王芳'

interface EarlierRead {
  seen: SheetSeen
  rows: EarlierPlanned[]
  wrong: { line: SheetLine<EarlierColumn>; faults: string[] }[]
}

/** 读往届名单. Every line with who of the roster it is, or who it might be; a second line of the same person is wrong. */
export async function readEarlierSheet(
  { of: _of, text, ...how }: Input<'brands.checkEarlier'>,
  target: EarlierTarget,
  context: PersonContext
): Promise<Result<EarlierRead, SheetRefusal>> {
  const opened = text === undefined ? await openSheet(how, earlierKind, context) : openPasted(text, how, earlierKind)
  if (!opened.ok) return opened
  const { seen, lines } = opened.value
  if (lines.length > MOST_LINES) return refused('sheet_too_long')
  const read = lines.map((line) => ({ line, ...readEarlierLine(line) })).filter(({ name }) => name !== EXAMPLE_NAME)
  const roster = await rosterOf(context.store, read)
  const whoOf = asTold(roster, await listedIn(context.store, target, [...roster.keys()]))
  const rows: EarlierPlanned[] = []
  const wrong: EarlierRead['wrong'] = []
  const seenBefore = new Map<string, number>()
  for (const { line, faults, row, name, unit, phone } of read) {
    const who = whoWas({ name, unit, phone }, [...roster.values()])
    const same = who.as === 'known' ? who.memberId : `${name} ${unit} ${phone}`
    const twice = seenBefore.has(same) ? [`第 ${seenBefore.get(same)} 行已经是这个人`] : []
    seenBefore.set(same, row)
    if (faults.length + twice.length > 0) wrong.push({ line, faults: [...faults, ...twice] })
    else rows.push({ row, name, unit, phone: masked(phone), who: whoOf(who) })
  }
  return done({ seen, rows, wrong })
}

/** Everybody on the roster under one of these names or numbers. */
async function rosterOf(
  { members, enterprises, unions }: Store,
  lines: readonly EarlierLine[]
): Promise<ReadonlyMap<string, RosterRow>> {
  const present = { standing: _.in(['member', 'worker'] as const) }
  const fields = ['name', 'phone', 'enterpriseId', 'unionId'] as const
  const names = [...new Set(lines.map(({ name }) => name))].filter(Boolean)
  const phones = [...new Set(lines.map(({ phone }) => phone))].filter((phone) => phone.length === 11)
  const found = await Promise.all([
    names.length > 0 ? members.listAll({ where: { ...present, name: _.in(names) }, fields }) : [],
    phones.length > 0 ? members.listAll({ where: { ...present, phone: _.in(phones) }, fields }) : [],
  ])
  const rows = found.flat()
  const [firms, ofUnions] = await Promise.all([
    enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))]),
    unions.listByIds([...new Set(rows.map(({ unionId }) => unionId))]),
  ])
  const nameOf = new Map([...firms, ...ofUnions].map(({ id, name }) => [id, name]))
  return new Map(
    rows.map(({ id, name, phone, enterpriseId, unionId }) => [
      id,
      { memberId: id, name, phone, enterprise: nameOf.get(enterpriseId) ?? '', union: nameOf.get(unionId) ?? '' },
    ])
  )
}

/** Those of them who are in the list already: brought before, or signed up here. */
async function listedIn(
  { earlierEntries, registrations }: Store,
  { id, eventId }: EarlierTarget,
  members: string[]
): Promise<ReadonlySet<string>> {
  const [entries, held] = await Promise.all([
    earlierEntries.listByIds(members.map((member) => earlierEntryId(id, member))),
    eventId ? registrations.listByIds(members.map((member) => registrationId(eventId, member))) : [],
  ])
  const here = held.filter(({ status }) => status === 'confirmed')
  return new Set([...entries, ...here].map(({ memberId }) => memberId))
}

function asTold(roster: ReadonlyMap<string, RosterRow>, listed: ReadonlySet<string>) {
  const candidate = (memberId: string): EarlierCandidate[] => {
    const row = roster.get(memberId)
    return row ? [{ memberId, name: row.name, enterprise: row.enterprise, maskedPhone: maskPhone(row.phone) }] : []
  }
  return (who: ReturnType<typeof whoWas>): EarlierWho => {
    if (who.as === 'known') return { as: listed.has(who.memberId) ? 'listed' : 'known', memberId: who.memberId }
    if (who.as === 'unclear') return { as: 'unclear', candidates: who.memberIds.flatMap(candidate) }
    return who
  }
}

function masked(phone: string): string {
  return phone.length === 11 ? maskPhone(phone) : phone
}
