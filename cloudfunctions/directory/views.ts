import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { type Enterprise, type EnterpriseView, NO_UNION, type Union, type UnionView } from '#shared/directory/directory'

/** What the desk narrows its lists by. */
interface Narrowed<View> {
  only?: View | undefined
  officerId?: string | undefined
  buildingId?: string | undefined
  /** Ids of grids. */
  grids?: readonly string[] | undefined
}

/** Conditions on unions. What is closed is shown to the desk when it asks, and to nobody else. */
export function unionsIn({ only, officerId }: Narrowed<UnionView>): FieldConditions<Union> {
  if (only === 'closed') return CLOSED
  return { closedAt: null, ...(only === 'withoutOfficer' ? { officerId: null } : officerId && { officerId }) }
}

/** The same for enterprises. */
export function enterprisesIn({
  only,
  officerId,
  buildingId,
  grids,
}: Narrowed<EnterpriseView>): FieldConditions<Enterprise> {
  if (only === 'closed') return CLOSED
  return {
    ...{ closedAt: null, ...(officerId && { officerId }), ...(only && views[only]) },
    ...{ ...(buildingId && { buildingId }), ...(grids && { gridId: _.in([...grids]) }) },
  }
}

const CLOSED = { closedAt: _.gt(0) }

const views: Record<Exclude<EnterpriseView, 'closed'>, FieldConditions<Enterprise>> = {
  founded: { unionId: _.gt(NO_UNION) },
  unfounded: { unionId: NO_UNION },
  large: { size: 'large' },
  foreign: { ownership: 'foreign' },
  withoutUnion: { unionId: NO_UNION, isOutside: _.neq(true) },
  outside: { isOutside: true },
  withoutOfficer: { officerId: null },
}
