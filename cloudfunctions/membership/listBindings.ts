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
  const items = await Promise.all(
    page.items.map(async (request) => {
      const { id, name, enterpriseId, enterpriseName, askedAt, state, phone } = request
      return {
        id,
        name,
        enterpriseId,
        enterpriseName,
        askedAt,
        state,
        maskedPhone: maskPhone(phone),
        ...(await findCandidates(store, request)),
      }
    })
  )
  return done({ ...page, items })
}

/** Rows of the enterprise with this name, however it is typed; those written by the version before have no other key. */
function namesakes({ enterpriseId, name }: BindingRequest) {
  const { spelt } = keysOf({ id: '', name, phone: '' })
  return _.or<StoredMember>([
    { enterpriseId, name },
    { enterpriseId, spelt },
  ])
}

/** Rows with the same phone first, then namesakes of the same enterprise; a row of somebody else says so. */
async function findCandidates(
  store: Store,
  request: BindingRequest
): Promise<Pick<BindingRow, 'candidates' | 'further'>> {
  const { members } = store
  const byPhone = { phone: request.phone }
  const [samePhone, sameName] = await Promise.all([
    members.list({ where: byPhone, limit: CANDIDATES }),
    members.list({ where: namesakes(request), limit: CANDIDATES }),
  ])
  const candidates = await showCandidates(store, request, [...samePhone, ...sameName])
  if (samePhone.length < CANDIDATES && sameName.length < CANDIDATES) return { candidates }
  const [phones, names] = await Promise.all([members.count(byPhone), members.count(namesakes(request))])
  const further = { sameName: names - sameName.length, samePhone: phones - samePhone.length }
  return { candidates, ...(further.sameName + further.samePhone > 0 && { further }) }
}

async function showCandidates(
  { enterprises }: Store,
  request: BindingRequest,
  found: StoredMember[]
): Promise<BindingCandidate[]> {
  const rows = [...new Map(found.map((row) => [row.id, row])).values()]
  const names = new Map(
    (await enterprises.listByIds(rows.map((row) => row.enterpriseId))).map(({ id, name }) => [id, name])
  )
  return rows.map((row) => ({
    memberId: row.id,
    name: row.name,
    maskedPhone: maskPhone(row.phone),
    enterpriseName: names.get(row.enterpriseId) ?? '',
    samePhone: row.phone === request.phone,
    sameEnterprise: row.enterpriseId === request.enterpriseId,
    ...(row.standing === 'left' && { hasLeft: true }),
    ...(row.personId && row.personId !== request.personId && { takenBy: row.personId }),
  }))
}
