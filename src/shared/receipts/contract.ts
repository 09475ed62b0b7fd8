import { unionOf } from '../access/role'
import { type Contract, does, gives, owns, reads } from '../contract'
import type { ExportedFile } from '../files/exported'
import { ArticleIdInput } from '../news/input'
import type { Page } from '../page'
import {
  ExportReceiptsInput,
  ListReceiptsInput,
  NoteReceiptInput,
  OwnNoticeInput,
  OwnNoticesInput,
  OwnReceiptsInput,
} from './input'
import type { OwnNotice, OwnReceiptPerson, ReceiptBoard, ReceiptPerson } from './view'

const ARTICLE = { articleId: 'news-03' }

export const receiptsContract = {
  'receipts.confirm': owns({
    who: 'person',
    input: ArticleIdInput,
    output: gives<{ confirmedAt: number }, 'no_receipt_asked'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: ARTICLE,
  }),
  'receipts.open': reads({
    who: 'desk',
    input: ArticleIdInput,
    output: gives<ReceiptBoard>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: ARTICLE,
  }),
  'receipts.people': reads({
    who: 'desk',
    input: ListReceiptsInput,
    output: gives<Page<ReceiptPerson>>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { ...ARTICLE, part: 'waiting' },
  }),
  'receipts.export': reads({
    who: 'officer',
    name: '导出回执名单',
    about: ({ articleId }) => articleId,
    input: ExportReceiptsInput,
    output: gives<ExportedFile>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'receipts.note': does({
    who: 'desk',
    name: '代为登记回执',
    about: ({ articleId }) => articleId,
    input: NoteReceiptInput,
    output: gives<{ noted: boolean }, 'receipts_closed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...ARTICLE, reader: 'nobody', on: true },
  }),
  'receipts.own': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: OwnNoticesInput,
    output: gives<Page<OwnNotice>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002' },
  }),
  'receipts.ownBoard': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: OwnNoticeInput,
    output: gives<OwnNotice>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002', ...ARTICLE },
  }),
  'receipts.ownPeople': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: OwnReceiptsInput,
    output: gives<Page<OwnReceiptPerson>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002', ...ARTICLE, part: 'waiting' },
  }),
  'receipts.nudge': does({
    who: 'officer',
    name: '提醒主席回执',
    about: ({ articleId }) => articleId,
    input: ArticleIdInput,
    output: gives<{ told: number; already: number; withoutChair: number }, 'receipts_closed' | 'all_confirmed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
} as const satisfies Contract
