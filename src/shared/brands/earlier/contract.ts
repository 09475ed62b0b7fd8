import { type Contract, does, gives, Nothing, reads } from '../../contract'
import type { ExportedFile } from '../../files/exported'
import { ImportIdInput, type RecentImport, type TakenBack } from '../../sheets/importNote'
import type { SheetRefusal } from '../../sheets/sheetImport'
import {
  type BroughtList,
  CheckEarlierInput,
  DropEarlierInput,
  type EarlierCheck,
  type EarlierChoices,
  ImportEarlierInput,
} from './input'

const OFFICERS = [401, 403, 403, 403, 403, 200, 200] as const
const OF = { of: { kind: 'event', eventId: 'cup' } } as const
const IMPORT = { importId: '0123456789abcdef01234567' }
const UPLOAD = { uploadId: '0123456789abcdef01234567' }

type EarlierRefusal =
  | SheetRefusal
  | 'edition_not_past'
  | 'earlier_not_over'
  | 'earlier_too_old'
  | 'earlier_day_wrong'
  | 'earlier_differs'

/** 往届名单. Who took part before this system, or in an event whose list was kept elsewhere, brought by sheet or pasted. */
export const earlierContract = {
  'brands.earlier': reads({
    who: 'officer',
    input: Nothing,
    output: gives<BroughtList[]>(),
    answers: OFFICERS,
    example: {},
  }),
  'brands.earlierChoices': reads({
    who: 'officer',
    input: Nothing,
    output: gives<EarlierChoices>(),
    answers: OFFICERS,
    example: {},
  }),
  'brands.earlierTemplate': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ExportedFile>(),
    answers: OFFICERS,
    example: {},
  }),
  'brands.checkEarlier': reads({
    who: 'officer',
    input: CheckEarlierInput,
    output: gives<EarlierCheck, EarlierRefusal>(),
    answers: OFFICERS,
    example: { ...OF, ...UPLOAD },
  }),
  'brands.importEarlier': does({
    who: 'officer',
    name: '导入往届名单',
    about: ({ of }) => (of.kind === 'event' ? of.eventId : of.brandId),
    input: ImportEarlierInput,
    output: gives<{ written: number; left: number }, EarlierRefusal | 'import_changed' | 'picked_twice'>(),
    answers: OFFICERS,
    example: { ...OF, ...UPLOAD, digest: '0'.repeat(40), expected: 3 },
  }),
  'brands.earlierImports': reads({
    who: 'officer',
    input: Nothing,
    output: gives<RecentImport[]>(),
    answers: OFFICERS,
    example: {},
  }),
  'brands.earlierErrors': reads({
    who: 'officer',
    name: '取走往届名单的错误行',
    about: ({ importId }) => importId,
    input: ImportIdInput,
    output: gives<ExportedFile, 'import_too_old'>(),
    answers: OFFICERS,
    example: IMPORT,
  }),
  'brands.undoEarlier': does({
    who: 'officer',
    name: '撤回往届名单',
    about: ({ importId }) => importId,
    input: ImportIdInput,
    output: gives<TakenBack, 'import_too_old'>(),
    answers: OFFICERS,
    example: IMPORT,
  }),
  'brands.dropEarlier': does({
    who: 'officer',
    name: '删掉往届名单',
    about: ({ listId }) => listId,
    input: DropEarlierInput,
    output: gives<{ dropped: number }>(),
    answers: OFFICERS,
    example: { listId: 'brand-1-2025' },
  }),
} as const satisfies Contract
