import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

const SHOWN = 50

/** 主席空缺的工会. Those that have waited longest first. */
export async function listVacancies(
  _input: Input<'staff.vacancies'>,
  { store }: PersonContext
): Promise<Output<'staff.vacancies'>> {
  const found = await store.unions.list({
    where: { vacantSince: _.gt(0), closedAt: null },
    order: ['vacantSince', 'asc'],
    limit: SHOWN,
    fields: ['name', 'vacantSince'],
  })
  return done(found.map(({ id, name, vacantSince = 0 }) => ({ unionId: id, unionName: name, vacantSince })))
}
