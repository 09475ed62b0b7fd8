import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { CASE_LEVELS, type Case, type CaseLevel } from '#shared/cases/case'
import { isCounsel, levelOf } from '#shared/cases/sight'
import type { Person } from '#shared/identity/person'

export type CaseHandler = Pick<Person, 'id' | 'name'> & { level: CaseLevel }

type Within = { level: CaseLevel; unionId?: string | undefined } & Pick<Case, 'barred'> &
  Partial<Pick<Case, 'counselOnly'>>

/** Everybody who may handle a case at this level: those who hold it, and those above them; never the barred. What is kept for counsel they alone handle. */
export async function listHandlers(
  { people }: Store,
  { level, unionId, barred, counselOnly }: Within
): Promise<CaseHandler[]> {
  const where =
    level === 'union' && unionId
      ? _.or<Person>([{ 'roles.kind': _.in(['officer', 'federation']) }, { 'roles.of.id': unionId }])
      : { 'roles.kind': _.in(['officer', 'federation']) }
  const found = await people.listAll({ where, fields: ['name', 'roles', 'leaving'] })
  return found.flatMap(({ id, name, roles, leaving }) => {
    if (counselOnly) return isCounsel({ roles }) && !leaving && !barred.includes(id) ? [{ id, name, level }] : []
    const own = levelOf({ roles }, unionId)
    const isHigh = own !== undefined && CASE_LEVELS.indexOf(own) >= CASE_LEVELS.indexOf(level)
    return own && isHigh && !leaving && !barred.includes(id) ? [{ id, name, level: own }] : []
  })
}

/** Those of exactly this level; of the station also whoever is of the federation where it has no officer of its own. */
export async function handlersAt(store: Store, within: Within): Promise<CaseHandler[]> {
  const all = await listHandlers(store, within)
  const own = all.filter(({ level }) => level === within.level)
  return own.length > 0 || within.level === 'union' ? own : all
}
