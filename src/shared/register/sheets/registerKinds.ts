import type { SheetKind } from '../../sheets/sheetKind'
import columns from './columns.json'

export type UnionColumn = keyof typeof columns.unions
export type EnterpriseColumn = keyof typeof columns.enterprises
export type GroundColumn = keyof typeof columns.grids | keyof typeof columns.buildings
export type EntryColumn = UnionColumn | EnterpriseColumn | GroundColumn

/** 工会表、企业表、网格表和楼宇表. Their columns in the order in which they are written. */
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

const grids: SheetKind<keyof typeof columns.grids> = {
  columns: {
    ...columns.grids,
    name: { ...columns.grids.name, isNeeded: true },
    parent: { ...columns.grids.parent, spreads: true },
    officer: { ...columns.grids.officer, spreads: true },
  },
}

const buildings: SheetKind<keyof typeof columns.buildings> = {
  columns: {
    ...columns.buildings,
    name: { ...columns.buildings.name, isNeeded: true },
    grid: { ...columns.buildings.grid, spreads: true },
  },
}

export const REGISTER_SHEETS = ['unions', 'enterprises', 'grids', 'buildings'] as const
export type RegisterSheet = (typeof REGISTER_SHEETS)[number]

export const registerKinds: Record<RegisterSheet, SheetKind<EntryColumn>> = {
  unions: unions as SheetKind<EntryColumn>,
  enterprises: enterprises as SheetKind<EntryColumn>,
  grids: grids as SheetKind<EntryColumn>,
  buildings: buildings as SheetKind<EntryColumn>,
}

export const registerSheetName: Record<RegisterSheet, string> = {
  unions: '工会',
  enterprises: '企业',
  grids: '网格',
  buildings: '楼宇',
}
