import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type BindingRequest, maskPhone } from '#shared/membership/binding'
import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { done } from '#shared/result'
import { keysOf, type StoredMember } from './rows/rowKeys'

const PAGE = 20
const CANDIDATES = 5

/** 待核对身份. Claims that could not be bound without an officer, each with the rows of the roster that may be meant. */
export async function listBindings(
  { cursor }: Input<'membership.bindings'>,
  { store }: PersonContext
): Promise<Output<'membership.bindings'>> {
  const page = await store.bindings.page({
    where: { state: 'waiting' },
    order: ['pageKey', 'asc'],
    size: PAGE,
    cursor,
  })
  const candidatesOf = await findCandidates(store, page.items)
  const items = page.items.map((request) => {
    const { id, name, enterpriseId, enterpriseName, askedAt, state, phone } = request
    const asked = { id, name, enterpriseId, enterpriseName, askedAt, state, maskedPhone: maskPhone(phone) }
    return { ...asked, ...candidatesOf(request) }
  })
  return done({ ...page, items })
}

/** Rows of all these people at once, however many wait: the list costs four looks. */
async function findCandidates({ members, enterprises }: Store, requests: BindingRequest[]) {
  if (requests.length === 0) return () => ({ candidates: [] })
  const enterpriseId = _.in([...new Set(requests.map((request) => request.enterpriseId))])
  const [withPhone, withName] = await Promise.all([
    members.listAll({ where: { phone: _.in(requests.map(({ phone }) => phone)) } }),
    members.listAll({
      where: _.or<StoredMember>([
        { enterpriseId, name: _.in(requests.map(({ name }) => name)) },
        { enterpriseId, spelt: _.in(requests.map(spellingOf)) },
      ]),
    }),
  ])
  const firms = await enterprises.listByIds([...withPhone, ...withName].map((row) => row.enterpriseId))
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return (request: BindingRequest): Pick<BindingRow, 'candidates' | 'further'> => {
    const samePhone = withPhone.filter(({ phone }) => phone === request.phone)
    const sameName = withName.filter((row) => isNamesake(row, request))
    const shown = [...samePhone.slice(0, CANDIDATES), ...sameName.slice(0, CANDIDATES)]
    const rows = [...new Map(shown.map((row) => [row.id, row])).values()]
    const further = {
      sameName: Math.max(0, sameName.length - CANDIDATES),
      samePhone: Math.max(0, samePhone.length - CANDIDATES),
    }
    return {
      candidates: rows.map((row) => showCandidate(row, request, nameOf.get(row.enterpriseId) ?? '')),
      ...(further.sameName + further.samePhone > 0 && { further }),
    }
  }
}

/** Of the enterprise, with this name however it is typed; rows written by the version before have no other key. */
function isNamesake(row: StoredMember, request: BindingRequest): boolean {
  if (row.enterpriseId !== request.enterpriseId) return false
  return row.name === request.name || row.spelt === spellingOf(request)
}

function spellingOf({ name }: BindingRequest): string {
  return keysOf({ id: '', name, phone: '' }).spelt
}

/** A row with what agrees; a row of somebody else says so. */
function showCandidate(row: StoredMember, request: BindingRequest, enterpriseName: string): BindingCandidate {
  return {
    memberId: row.id,
    name: row.name,
    maskedPhone: maskPhone(row.phone),
    enterpriseName,
    samePhone: row.phone === request.phone,
    sameEnterprise: row.enterpriseId === request.enterpriseId,
    ...(row.standing === 'left' && { hasLeft: true }),
    ...(row.personId && row.personId !== request.personId && { takenBy: row.personId }),
  }
}
