import { type Contract, does, gives, Nothing, reads } from '../../contract'
import type { ExportedFile } from '../../files/exported'
import { ImportIdInput, type RecentImport, type TakenBack } from '../../sheets/importNote'
import type { SheetRefusal } from '../../sheets/sheetImport'
import { ReadBrandInput } from '../brand'
import { CheckPastInput, ImportPastInput, OrderInput, type PastCheck, PastEditionInput } from './input'
import type { BroughtEdition } from './pastRow'

const OFFICERS = [401, 403, 403, 403, 403, 200, 200] as const
const BRAND = { brandId: 'brand-1' }
const EDITION = { ...BRAND, year: 2019 }
const IMPORT = { importId: '0123456789abcdef01234567' }
const UPLOAD = { uploadId: '0123456789abcdef01234567' }

type PastRefusal = SheetRefusal | 'edition_not_past' | 'edition_brought'

/** 往届名次表. Results of editions from before this system, brought by sheet, and the order that they give for seeds. */
export const pastContract = {
  'brands.past': reads({
    who: 'officer',
    input: ReadBrandInput,
    output: gives<BroughtEdition[]>(),
    answers: OFFICERS,
    example: BRAND,
  }),
  'brands.pastTemplate': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ExportedFile>(),
    answers: OFFICERS,
    example: {},
  }),
  'brands.checkPast': reads({
    who: 'officer',
    input: CheckPastInput,
    output: gives<PastCheck, PastRefusal>(),
    answers: OFFICERS,
    example: { ...EDITION, ...UPLOAD },
  }),
  'brands.importPast': does({
    who: 'officer',
    name: '导入往届名次表',
    about: ({ brandId }) => brandId,
    input: ImportPastInput,
    output: gives<{ written: number; left: number }, PastRefusal | 'import_changed'>(),
    answers: OFFICERS,
    example: { ...EDITION, ...UPLOAD, digest: '0'.repeat(40), expected: 3 },
  }),
  'brands.pastImports': reads({
    who: 'officer',
    input: Nothing,
    output: gives<RecentImport[]>(),
    answers: OFFICERS,
    example: {},
  }),
  'brands.pastErrors': reads({
    who: 'officer',
    name: '取走往届名次表的错误行',
    about: ({ importId }) => importId,
    input: ImportIdInput,
    output: gives<ExportedFile, 'import_too_old'>(),
    answers: OFFICERS,
    example: IMPORT,
  }),
  'brands.undoPast': does({
    who: 'officer',
    name: '撤回往届名次表',
    about: ({ importId }) => importId,
    input: ImportIdInput,
    output: gives<TakenBack, 'import_too_old'>(),
    answers: OFFICERS,
    example: IMPORT,
  }),
  'brands.dropPast': does({
    who: 'officer',
    name: '删掉一届的名次表',
    about: ({ brandId }) => brandId,
    input: PastEditionInput,
    output: gives<{ dropped: number }>(),
    answers: OFFICERS,
    example: EDITION,
  }),
  'brands.order': reads({
    who: 'organiser',
    of: ({ competitionId }) => ({ kind: 'competition', id: competitionId }),
    input: OrderInput,
    output: gives<{ nos: number[]; year?: number }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...BRAND, competitionId: 'pearl', by: 'rating' },
  }),
} as const satisfies Contract
