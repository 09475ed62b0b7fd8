import { columnsOf, type SheetKind } from '../sheets/sheetKind'
import columns from './rosterColumns.json'

export type RosterColumn = 'name' | 'phone' | 'enterprise' | 'standing' | 'joinedAt' | 'positions' | 'tags'

/** 名册表. A merged enterprise stands for all its rows; a merged phone would give one number to several people. */
export const rosterKind: SheetKind<RosterColumn> = {
  columns: {
    name: { ...columns.name, isNeeded: true },
    phone: columns.phone,
    enterprise: { ...columns.enterprise, isNeeded: true, spreads: true },
    standing: { ...columns.standing, spreads: true },
    joinedAt: { ...columns.joinedAt, spreads: true },
    positions: columns.positions,
    tags: columns.tags,
  },
}

export const ROSTER_COLUMNS = columnsOf(rosterKind)
