import type { SheetKind } from '../../sheets/sheetKind'
import columns from './columns.json'

export type UnionColumn = keyof typeof columns.unions
export type EnterpriseColumn = keyof typeof columns.enterprises
export type EntryColumn = UnionColumn | EnterpriseColumn

/** 工会表和企业表. Their columns in the order in which they are written. */
const unions: SheetKind<UnionColumn> = {
  columns: { ...columns.unions, name: { ...columns.unions.name, isNeeded: true } },
}

const enterprises: SheetKind<EnterpriseColumn> = {
  columns: {
    ...columns.enterprises,
    name: { ...columns.enterprises.name, isNeeded: true },
    union: { ...columns.enterprises.union, spreads: true },
    grid: { ...columns.enterprises.grid, spreads: true },
    building: { ...columns.enterprises.building, spreads: true },
    address: { ...columns.enterprises.address, spreads: true },
  },
}

export const REGISTER_SHEETS = ['unions', 'enterprises'] as const
export type RegisterSheet = (typeof REGISTER_SHEETS)[number]

export const registerKinds: Record<RegisterSheet, SheetKind<EntryColumn>> = {
  unions: unions as SheetKind<EntryColumn>,
  enterprises: enterprises as SheetKind<EntryColumn>,
}

export const registerSheetName: Record<RegisterSheet, string> = { unions: '工会', enterprises: '企业' }
