import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { done, type Result, refused } from '#shared/result'
import { nameKeys } from '../../directory/feature'
import { asSeen, changedFields, changesFrom } from '../entryWords'
import { findOfficer } from '../findOfficer'
import { isCodeTaken, isEnterpriseNameTaken } from '../namesakes'
import { partFrom } from '../posts/partFrom'
import { mendings } from '../quality/mendings'
import { leaveRecount, leaveRehousing, leaveSettling } from '../settling/leaveSettling'
import { findGround, type GroundRefusal, nameGround } from '../territory/findGround'
import { dayIn } from './dayIn'
import { findHome } from './findHome'
import { sayEnterprise } from './sayEnterprise'

type Words = Input<'register.changeEnterprise'>['words']

/** What is written besides the words themselves, as names of what they point at. */
interface Beside {
  unionName?: string
  officer?: string
  staffOn?: string
  gridId?: string
}

/**
 * 改企业, and move it to another union: its people follow within a minute. Fields that only one of two officers changed are
 * both kept; the same field refuses the later one.
 */
export async function changeEnterprise(
  { enterpriseId, seen, words, posts }: Input<'register.changeEnterprise'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'register.changeEnterprise'>> {
  const before = await store.enterprises.get(enterpriseId)
  if (before.closedAt) return refused('closed_already')
  const fields = changedFields(seen, words)
  if (fields.length === 0) {
    line.leaveOut()
    return done({ enterpriseId })
  }
  if (!isOfficer(person) && fields.some((field) => FOR_OFFICERS.includes(field))) return refused('for_officers')
  const beside = await findBeside(store, before, words, now)
  if (!beside.ok) return beside
  const after = { ...before, ...words, ...beside.value }
  const isMoved = fields.includes('unionId')
  const parting = await partFrom(store, before, { to: after.unionId ?? NO_UNION, posts, by: person.id, now })
  if (!parting.ok) return parting
  const keys = () =>
    nameKeys(words.name ?? before.name, { others: [after.code ?? undefined, after.phone ?? undefined] })
  const change = () =>
    store.enterprises.change(
      { _id: enterpriseId, closedAt: null, ...asSeen(seen, fields) },
      {
        ...{ ...changesFrom(words, fields), ...beside.value },
        ...(isMoved && { unsettledAt: now, ...parting.value }),
        ...(fields.some((field) => NAMED.includes(field)) && keys()),
      }
    )
  if (isMoved) await leaveRecount(store, before.unionId, now)
  const changed = await (isMoved ? leaveSettling(store, { of: 'enterprise', id: enterpriseId, now }, change) : change())
  if (changed === 0) return refused('changed_meanwhile')
  // A union that was closed since it was read hands the enterprise on.
  if (isMoved) await leaveRecount(store, after.unionId ?? NO_UNION, now)
  if (words.buildingId) await leaveRehousing(store, words.buildingId, now)
  // What a chair was asked for is less by this, at once; what an officer mends is seen by the repair.
  if (!isOfficer(person)) await mendings.note(store, before.unionId)
  const said = after.gridId === before.gridId ? fields : [...new Set([...fields, 'gridId'])]
  const nameOf = await nameGround(store, said.some(isGround) ? groundOf(before, after) : [])
  line.say({ remark: sayEnterprise(before, after, { fields: said, nameOf }) })
  return done({ enterpriseId })
}

/** What decides where an enterprise belongs and what it is called; a chair corrects the rest. */
const FOR_OFFICERS = ['name', 'unionId', 'officerId', 'isOutside']

/** Fields by which an enterprise is found. */
const NAMED = ['name', 'code', 'phone']

type Placed = Pick<Enterprise, 'gridId' | 'buildingId'>

function isGround(field: string): boolean {
  return field === 'gridId' || field === 'buildingId'
}

function groundOf(...states: { gridId?: string | undefined; buildingId?: string | null | undefined }[]) {
  return states.flatMap(({ gridId, buildingId }) => [gridId, buildingId])
}

type BesideRefusal =
  | 'still_has_members'
  | 'name_taken'
  | 'code_taken'
  | 'officer_unknown'
  | 'union_unknown'
  | 'union_closed'
  | GroundRefusal

async function findBeside(
  store: Store,
  { id: enterpriseId, ...placed }: Placed & { id: string },
  words: Words,
  now: number
): Promise<Result<Beside, BesideRefusal>> {
  const { name, code, unionId, officerId, staff } = words
  if (name !== undefined && (await isEnterpriseNameTaken(store, name, enterpriseId))) return refused('name_taken')
  if (code && (await isCodeTaken(store, code, enterpriseId))) return refused('code_taken')
  const home = unionId === undefined ? undefined : await findHome(store, unionId)
  if (home && !home.ok) return home
  if (unionId === NO_UNION && (await hasMembers(store, enterpriseId))) return refused('still_has_members')
  const officer = officerId ? await findOfficer(store, officerId) : ''
  if (officer === undefined) return refused('officer_unknown')
  const ground = await findNewGround(store, placed, words)
  if (!ground.ok) return ground
  return done({
    ...ground.value,
    ...(home && { unionName: home.value.unionName }),
    ...(officerId !== undefined && { officer }),
    ...(staff && { staffOn: dayIn(now) }),
  })
}

/** Members belong to a union; whoever is only on the roster may do without. */
async function hasMembers({ members }: Store, enterpriseId: string): Promise<boolean> {
  return (await members.count({ enterpriseId, standing: 'member' })) > 0
}

/** A word that is what the row holds asks for nothing. */
async function findNewGround(store: Store, placed: Placed, { gridId, buildingId }: Words) {
  const isMoved = buildingId !== undefined && buildingId !== (placed.buildingId ?? null)
  if (!isMoved && (gridId === undefined || gridId === placed.gridId)) return done({})
  return findGround(store, { gridId, buildingId: buildingId === undefined ? placed.buildingId : buildingId })
}
