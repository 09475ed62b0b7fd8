import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import type { ExportedFile, ExportProgress, MadeExport } from '../files/exported'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import { ImportIdInput, type RecentImport, type TakenBack } from '../sheets/importNote'
import type { SheetRefusal } from '../sheets/sheetImport'
import {
  BindInput,
  DecideBindingInput,
  ListBindingsInput,
  type Recognised,
  RecogniseInput,
  ReleaseBindingInput,
  RevealPhoneInput,
} from './binding'
import { CheckImportInput, type ImportCheck, ImportRosterInput } from './rosterImport'
import { ExportIdInput, ExportRosterInput } from './rosterSheet'
import { rowsContract } from './rows/contract'
import type { BindingRow } from './view'

export const membershipContract = {
  ...rowsContract,
  'membership.bind': owns({
    who: 'person',
    input: BindInput,
    output: gives<{ kind: 'bound' } | { kind: 'queued' }, 'too_many_tries' | 'bound_already' | 'phone_not_given'>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { name: '马示例', enterpriseId: 'ent-001', phone: { from: 'typed', number: '19900088888' } },
  }),
  'membership.recognise': owns({
    who: 'person',
    input: RecogniseInput,
    output: gives<Recognised, 'too_many_tries' | 'bound_already' | 'phone_not_given'>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { code: 'code-of-the-button' },
  }),
  'membership.bindings': reads({
    who: 'officer',
    input: ListBindingsInput,
    output: gives<Page<BindingRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { cursor: '99999999999999:z' },
  }),
  'membership.decideBinding': does({
    who: 'officer',
    name: '核对身份',
    about: ({ requestId }) => requestId,
    concerns: 'person',
    input: DecideBindingInput,
    output: gives<
      { state: 'approved' | 'rejected' },
      'decided_already' | 'row_taken' | 'bound_already' | 'not_candidate' | 'row_left' | ReviewRefusal
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { requestId: 'binding-1', decision: { kind: 'reject', reason: '名册里没有' } },
  }),
  'membership.release': does({
    who: 'officer',
    name: '解除绑定',
    about: ({ personId }) => personId,
    concerns: 'account',
    input: ReleaseBindingInput,
    output: gives<{ released: true }, 'row_released'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { memberId: 'nobody', personId: 'nobody', reason: '换了手机' },
  }),
  'membership.revealPhone': reads({
    who: 'officer',
    name: '看完整手机号',
    about: ({ requestId }) => requestId,
    concerns: 'person',
    input: RevealPhoneInput,
    output: gives<{ phone: string }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { requestId: 'binding-2', reason: '打电话核对' },
  }),
  'membership.export': reads({
    who: 'officer',
    name: '导出名册',
    about: ({ unionId = 'roster' }) => unionId,
    input: ExportRosterInput,
    output: gives<MadeExport>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { unionId: 'union-c01' },
  }),
  'membership.exported': reads({
    who: 'officer',
    input: ExportIdInput,
    output: gives<ExportProgress>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { exportId: 'nobody' },
  }),
  'membership.template': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ExportedFile>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'membership.checkImport': reads({
    who: 'officer',
    input: CheckImportInput,
    output: gives<ImportCheck, SheetRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { uploadId: '0123456789abcdef01234567' },
  }),
  'membership.imports': reads({
    who: 'officer',
    input: Nothing,
    output: gives<RecentImport[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'membership.importErrors': reads({
    who: 'officer',
    name: '取走导入的错误行',
    about: ({ importId }) => importId,
    concerns: 'person',
    input: ImportIdInput,
    output: gives<ExportedFile, 'import_too_old'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { importId: '0123456789abcdef01234567' },
  }),
  'membership.undoImport': does({
    who: 'officer',
    name: '撤回导入',
    about: () => 'roster',
    concerns: 'person',
    input: ImportIdInput,
    output: gives<TakenBack, 'import_too_old'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { importId: '0123456789abcdef01234567' },
  }),
  'membership.import': does({
    who: 'officer',
    name: '导入名册',
    about: () => 'roster',
    concerns: 'person',
    input: ImportRosterInput,
    output: gives<{ written: number; left: number }, SheetRefusal | 'import_changed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { uploadId: '0123456789abcdef01234567', digest: '0'.repeat(40), expected: 3 },
  }),
} as const satisfies Contract
