import { type Contract, does, gives, Nothing, reads } from '../../contract'
import type { ExportedFile } from '../../files/exported'
import { ImportIdInput, type RecentImport, type TakenBack } from '../../sheets/importNote'
import type { SheetRefusal } from '../../sheets/sheetImport'
import {
  CheckRegisterInput,
  ExportRegisterInput,
  ImportRegisterInput,
  type MadeMissing,
  MakeMissingInput,
  type RegisterCheck,
  RegisterSheetInput,
} from './registerImport'

const OFFICERS = [401, 403, 403, 403, 403, 200, 200] as const
const UPLOAD = '0123456789abcdef01234567'

/** 工会、企业、网格和楼宇的表: in and out, and back again for a day. */
export const registerSheetsContract = {
  'register.checkSheet': reads({
    who: 'officer',
    input: CheckRegisterInput,
    output: gives<RegisterCheck, SheetRefusal>(),
    answers: OFFICERS,
    example: { of: 'unions', uploadId: UPLOAD },
  }),
  'register.importSheet': does({
    who: 'officer',
    name: '导入册子',
    about: ({ of }) => of,
    input: ImportRegisterInput,
    output: gives<{ written: number; left: number; not: MadeMissing['not'] }, SheetRefusal | 'import_changed'>(),
    answers: OFFICERS,
    example: { of: 'unions', uploadId: UPLOAD, digest: '0'.repeat(40), expected: 3 },
  }),
  'register.makeMissing': does({
    who: 'officer',
    name: '补建册子里没有的',
    about: () => 'register',
    input: MakeMissingInput,
    output: gives<MadeMissing>(),
    answers: OFFICERS,
    example: { unions: [], enterprises: [] },
  }),
  'register.imports': reads({
    who: 'officer',
    input: Nothing,
    output: gives<RecentImport[]>(),
    answers: OFFICERS,
    example: {},
  }),
  'register.importErrors': reads({
    who: 'officer',
    name: '取走导入的错误行',
    about: ({ importId }) => importId,
    input: ImportIdInput,
    output: gives<ExportedFile, 'import_too_old'>(),
    answers: OFFICERS,
    example: { importId: UPLOAD },
  }),
  'register.undoSheet': does({
    who: 'officer',
    name: '撤回导入',
    about: ({ importId }) => importId,
    input: ImportIdInput,
    output: gives<TakenBack, 'import_too_old'>(),
    answers: OFFICERS,
    example: { importId: UPLOAD },
  }),
  'register.template': reads({
    who: 'officer',
    input: RegisterSheetInput,
    output: gives<ExportedFile>(),
    answers: OFFICERS,
    example: { of: 'unions' },
  }),
  'register.export': reads({
    who: 'officer',
    name: '导出册子',
    about: ({ of }) => of,
    input: ExportRegisterInput,
    output: gives<ExportedFile>(),
    answers: OFFICERS,
    example: { of: 'unions' },
  }),
} as const satisfies Contract
