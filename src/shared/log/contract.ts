import { type Contract, gives, Nothing, reads } from '../contract'
import type { ExportedFile } from '../files/exported'
import type { Page } from '../page'
import { ExportLogInput, ListLogInput, type LogChoices, type LogRow } from './view'

export const logContract = {
  'log.list': reads({
    who: 'federation',
    input: ListLogInput,
    output: gives<Page<LogRow>>(),
    answers: [401, 403, 403, 403, 403, 403, 200],
    example: { subject: 'news-03' },
  }),
  'log.choices': reads({
    who: 'federation',
    input: Nothing,
    output: gives<LogChoices>(),
    answers: [401, 403, 403, 403, 403, 403, 200],
    example: {},
  }),
  'log.export': reads({
    who: 'federation',
    name: '导出操作记录',
    about: ({ subject, memberId, personId, action }) => subject ?? memberId ?? personId ?? action ?? 'log',
    input: ExportLogInput,
    output: gives<ExportedFile>(),
    answers: [401, 403, 403, 403, 403, 403, 200],
    example: {},
  }),
} as const satisfies Contract
