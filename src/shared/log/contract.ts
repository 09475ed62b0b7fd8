import { type Contract, gives, reads } from '../contract'
import type { ExportedFile } from '../files/exported'
import type { Page } from '../page'
import { ExportLogInput, ListLogInput, type LogRow } from './view'

export const logContract = {
  'log.list': reads({
    who: 'federation',
    input: ListLogInput,
    output: gives<Page<LogRow>>(),
    answers: [401, 403, 403, 403, 403, 403, 200],
    example: { subject: 'news-03' },
  }),
  'log.export': reads({
    who: 'federation',
    name: '导出操作记录',
    about: ({ subject, personId }) => subject ?? personId ?? 'log',
    input: ExportLogInput,
    output: gives<ExportedFile>(),
    answers: [401, 403, 403, 403, 403, 403, 200],
    example: {},
  }),
} as const satisfies Contract
