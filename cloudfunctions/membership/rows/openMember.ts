import type { PersonContext } from '#server/context'
import { LATEST_FIRST } from '#server/log/latestFirst'
import type { LogLine } from '#server/log/logLine'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { isOfficer } from '#shared/identity/caller'
import { inWords } from '#shared/log/view'
import { lookUp } from '#shared/lookUp'
import { isHonour } from '#shared/membership/member'
import { correctedFieldName } from '#shared/membership/rows/fieldText'
import type { MemberCard, RowBinding, RowLine } from '#shared/membership/rows/view'
import { done } from '#shared/result'
import type { StoredMember } from './rowKeys'
import { showRows } from './showRows'

const LATEST = 30
const ALIKE = 6

/** 会员卡片. All that is known of one row; its phone and its honours only for a reason, by actions of their own. */
export async function openMember(
  { memberId }: Input<'membership.open'>,
  { store, house, person, now }: PersonContext
): Promise<Output<'membership.open'>> {
  const row = await store.members.get(memberId)
  const isOfStreet = isOfficer(person)
  const [{ lines, binding }, alike, places] = await Promise.all([
    findHistory(store, row),
    findAlike(store, row, isOfStreet),
    house.holdings.list(store, { memberId, now }),
  ])
  const [[card, ...others], nameOf] = await Promise.all([
    showRows(store, [row, ...alike]),
    namesOf(store, [...lines.map(({ personId }) => personId), binding?.by, row.left?.by]),
  ])
  const { left, tags = [], corrections = {} } = row
  return done({
    ...(card as MemberCard),
    tags: tags.filter((tag) => !isHonour(tag)),
    correctedAt: Math.max(0, ...Object.values(corrections).map(({ at }) => at)),
    places,
    alike: others,
    history: (isOfStreet ? lines : lines.flatMap(withoutHonours)).map((line) => toRowLine(line, nameOf)),
    ...(left && { left: { ...left, byName: nameOf(left.by) } }),
    ...(binding && { binding: { ...binding, ...(binding.by && { by: nameOf(binding.by) }) } }),
  })
}

/**
 * Lines about the row itself, and those about the request or the person that name it. Who is bound was decided by whoever
 * decided the request; without one WeChat's phone did.
 */
async function findHistory({ bindings, log }: Store, { id, personId, releasedFrom = [] }: StoredMember) {
  const request = personId ? await bindings.findWhere({ personId, state: 'approved' }) : undefined
  const subject = _.in([id, ...releasedFrom, ...(request ? [request.id] : [])])
  const found = await log.list({ where: { subject }, ...LATEST_FIRST, limit: LATEST })
  const { decidedBy: by, decidedAt: at } = request ?? {}
  const binding: RowBinding | undefined = personId
    ? { personId, ...(by && { by }), ...(at !== undefined && { at }) }
    : undefined
  return { binding, lines: found.filter((line) => line.subject === id || line.remark?.includes(`名册 ${id}：`)) }
}

/** Other rows of the same phone, or of the same name in the same enterprise; a union sees only its own. */
async function findAlike({ members }: Store, row: StoredMember, isOfStreet: boolean) {
  const { id, phone, enterpriseId, unionId, name, spelt, left } = row
  if (left) return []
  const samePhone = phone === '' ? [] : [{ phone }]
  const where = _.or<StoredMember>([...samePhone, spelt ? { enterpriseId, spelt } : { enterpriseId, name }])
  const rows = await members.list({ where, limit: ALIKE })
  const present = rows.filter((other) => other.id !== id && other.standing !== 'left')
  return isOfStreet ? present : present.filter((other) => other.unionId === unionId)
}

/** A line as a union may read it: that somebody looked at honours, or changed them, would tell that there are some. */
function withoutHonours(line: LogLine): LogLine[] {
  if (line.action === 'membership.honours') return []
  const said = (line.remark ?? '').split('；')
  const rest = said.filter((part) => !part.startsWith(correctedFieldName.honours))
  return rest.length > 0 ? [{ ...line, remark: rest.join('；') }] : []
}

async function namesOf({ people }: Store, ids: (string | undefined)[]): Promise<(id: string) => string> {
  const found = await people.listByIds([...new Set(ids.flatMap((id) => id || []))])
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}

/** With the masked phone beside it a digest would tell the rest of the number: the log keeps it, the card does not. */
const DIGEST = /（[\da-f]{4}）/g
/** The row that a line about a person names: on its own card it says nothing. */
const ROW = /名册 [\w-]+：/

function toRowLine({ id, at, personId, action, state, remark = '' }: LogLine, nameOf: (id: string) => string): RowLine {
  const deed = lookUp<AnyAction>(contracts, action)?.name ?? action
  return {
    id,
    at,
    person: nameOf(personId),
    deed,
    remark: state === 'open' ? '没有完成' : inWords(remark).replace(DIGEST, '').replace(ROW, ''),
  }
}
