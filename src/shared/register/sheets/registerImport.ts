import * as v from 'valibot'
import { UNION_KINDS } from '../../directory/directory'
import { type ExportedFile, ExportReasonSchema } from '../../files/exported'
import type { PlannedRow, WrongRow } from '../../sheets/plannedRow'
import { CheckSheetInput, importing, type SheetSeen } from '../../sheets/sheetImport'
import { idText, textUpTo } from '../../text'
import { type PostAtStake, PostsChoiceSchema } from '../posts'
import { BuildingWordsSchema } from '../territory/words'
import { REGISTER_SHEETS } from './registerKinds'

const of = v.picklist(REGISTER_SHEETS)

export type EntryImportKind = 'added' | 'changed' | 'unchanged' | 'repeated' | 'wrong'

export interface UnknownBuilding {
  name: string
  rows: number
  /** Name of the grid beside it; empty where no row says one. */
  grid: string
  floors: number
  below: number
}

/** 试导入工会或企业. What an import would do to the register; nothing has been written. */
export interface RegisterCheck extends SheetSeen {
  counts: Record<EntryImportKind, number>
  rows: PlannedRow[]
  /** Unions that enterprises of the sheet belong to and the register does not have. */
  unknown: { name: string; rows: number }[]
  /** Grids and buildings that it names and the register does not have; a building as high as its rows say. */
  unknownGrids: { name: string; rows: number }[]
  unknownBuildings: UnknownBuilding[]
  wrongRows: WrongRow[]
  /** Posts that people of enterprises hold in unions which those would leave: an officer decides of them. */
  posts: PostAtStake[]
  errors?: ExportedFile
}

export const CheckRegisterInput = v.strictObject({ of, ...CheckSheetInput.entries })
export const ImportRegisterInput = v.strictObject({ of, ...importing, posts: v.exactOptional(PostsChoiceSchema) })
export const RegisterSheetInput = v.strictObject({ of })
export const ExportRegisterInput = v.strictObject({ of, reason: v.exactOptional(ExportReasonSchema) })

/** Things that a sheet names and the register does not have: made at once, each with what is known of it. */
export const MAKEABLE_AT_ONCE = 100
export const MakeMissingInput = v.strictObject({
  unions: v.pipe(
    v.array(v.strictObject({ name: textUpTo(40), kind: v.picklist(UNION_KINDS) })),
    v.maxLength(MAKEABLE_AT_ONCE)
  ),
  enterprises: v.pipe(
    v.array(
      v.strictObject({
        name: textUpTo(60),
        unionId: v.union([v.literal(''), idText()]),
        /** People whom the sheet names: the size is counted by them until somebody says better. */
        people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999)),
      })
    ),
    v.maxLength(MAKEABLE_AT_ONCE)
  ),
  /** Grids of the lowest level that lie nowhere yet, made before the buildings in them. */
  grids: v.optional(v.pipe(v.array(v.strictObject({ name: textUpTo(20) })), v.maxLength(MAKEABLE_AT_ONCE)), []),
  buildings: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          ...{ name: BuildingWordsSchema.entries.name, grid: textUpTo(20) },
          ...{ floors: BuildingWordsSchema.entries.floors, below: BuildingWordsSchema.entries.below },
        })
      ),
      v.maxLength(MAKEABLE_AT_ONCE)
    ),
    []
  ),
})

export interface MadeMissing {
  made: number
  /** Those that could not be made, and why. */
  not: { name: string; why: string }[]
}
