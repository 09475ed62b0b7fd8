import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { checkInId } from '#shared/checkin/checkIn'
import type { FoundAtDoor } from '#shared/checkin/view'
import { containsWords } from '#shared/directory/grams'
import { isReaderFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { nameKeys } from '../../directory/feature'
import { listMembers } from '../../membership/feature'

const MOST = 20
/** Fewer than this from the list of the event, and the roster is looked through too. */
const FEW = 3

/** Spellings are worked out once: the same few hundred names are sought all day. */
const spellings = new Map<string, string>()
const KEPT = 20_000

/** 按姓名找. By part of the name, its pinyin or its initials: first those of the event, then the roster, for walk-ins. */
export async function findAtDoor(
  { eventId, text }: Input<'checkin.find'>,
  context: PersonContext
): Promise<Output<'checkin.find'>> {
  const { store, person } = context
  const rows = await store.registrations.listAll({
    where: { eventId },
    fields: ['memberId', 'name', 'enterpriseId', 'unionId', 'status'],
  })
  const listed = rows
    .filter(({ name }) => containsWords(speltOf(name), text))
    .sort((one, other) => Number(other.status === 'confirmed') - Number(one.status === 'confirmed'))
    .slice(0, MOST)
  const [firms, ins] = await Promise.all([
    store.enterprises.listByIds([...new Set(listed.map(({ enterpriseId }) => enterpriseId))]),
    store.checkins.listByIds(listed.map(({ memberId }) => checkInId(eventId, memberId))),
  ])
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  const atOf = new Map(ins.filter(({ state }) => state === 'in').map(({ memberId, at }) => [memberId, at]))
  const found = listed.map(({ memberId, name, enterpriseId, unionId, status }): FoundAtDoor => {
    const at = atOf.get(memberId)
    const enterpriseName = firmOf.get(enterpriseId) ?? ''
    const shown = isReaderFor(person, unionId) ? name : maskName(name)
    return { memberId, name: shown, enterpriseName, status, ...(at !== undefined && { at }) }
  })
  if (found.length >= FEW) return done(found)
  const known = new Set(found.map(({ memberId }) => memberId))
  const others = await listMembers({ text, cursor: undefined }, context)
  if (!others.ok) return others
  const strangers = others.value.items.filter(({ id }) => !known.has(id)).slice(0, MOST - found.length)
  return done([...found, ...strangers.map(({ id, name, enterpriseName }) => ({ memberId: id, name, enterpriseName }))])
}

/** All ways to type a name. */
export function speltOf(name: string): string {
  const known = spellings.get(name)
  if (known !== undefined) return known
  if (spellings.size >= KEPT) spellings.clear()
  const { spelt } = nameKeys(name, { isPerson: true })
  spellings.set(name, spelt)
  return spelt
}
