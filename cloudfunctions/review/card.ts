import type { PersonContext } from '#server/context'
import type { TaskSource } from '#server/feature'
import type { Store } from '#server/store'
import type { Collection } from '#server/store/collection'
import type { RoleKind } from '#shared/access/role'
import type { AloneCase } from '#shared/review/alone'
import type { Asked } from '#shared/review/review'

/** 要审的事. One card for each kind of thing that another person has to look at. */
export interface ReviewCard<Row extends { id: string }> {
  /** Name of the thing in the refusal of one's own work. */
  name: string
  rows: (store: Store) => Collection<Row>
  asked: (row: Row) => Pick<Asked, 'askedBy' | 'askedAt'>
  /** Whether the person who asked may take the thing back. */
  takesBack: boolean
  /** Posts whose holders may look at it. */
  holders: readonly RoleKind[]
  /** Why whoever is alone may not let it through, however long it has waited. */
  hindrance?: (row: Row, context: PersonContext) => AloneCase['hindrance']
  tasks: TaskSource
}

/** Whoever works for the station, and whoever was named to read before others do. */
export const READERS = ['officer', 'federation', 'secondReader'] as const satisfies readonly RoleKind[]
