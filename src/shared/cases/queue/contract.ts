import { unionOf } from '../../access/role'
import { type Contract, gives, reads } from '../../contract'
import type { ExportedFile } from '../../files/exported'
import { ownUnionOf } from '../../identity/caller'
import type { Page } from '../../page'
import type { CaseRow, PrivateRow } from '../view'
import { CaseQueueInput, ExportCasesInput } from './input'

export const queueContract = {
  'cases.queue': reads({
    who: 'organiser',
    of: (_input, { roles }) => unionOf(ownUnionOf({ roles })),
    input: CaseQueueInput,
    output: gives<Page<CaseRow | PrivateRow>>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { view: 'open' },
  }),
  'cases.export': reads({
    who: 'organiser',
    of: (_input, { roles }) => unionOf(ownUnionOf({ roles })),
    name: '导出诉求',
    about: () => '',
    input: ExportCasesInput,
    output: gives<ExportedFile, 'cases_none'>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { view: 'open' },
  }),
} as const satisfies Contract
