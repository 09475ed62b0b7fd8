import { type Contract, gives, owns, reads } from '../../contract'
import type { UploadTicket } from '../../files/file'
import {
  AddAnswerFileInput,
  AskAnswerFileInput,
  OpenAnswerFileInput,
  OpenAnswersInput,
  OwnAnswerFileInput,
  ToFillInput,
} from './input'
import type { Answers } from './question'

/** 报名表. What organisers do about answers that are in no list, and how photos and papers come into an answer. */
export const formContract = {
  'events.openAnswers': reads({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '看报名时填的敏感内容',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: OpenAnswersInput,
    output: gives<OpenedAnswers, 'answers_gone' | 'answers_sealed'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', memberId: 'm-Chen', reason: '准备餐食' },
  }),
  'events.toFill': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: ToFillInput,
    output: gives<{ people: number }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup' },
  }),
  'events.askFile': reads({
    who: 'member',
    input: AskAnswerFileInput,
    output: gives<UploadTicket, 'file_too_large' | 'answer_files_many'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { eventId: 'cup', sort: 'photo', bytes: 1000 },
  }),
  'events.addFile': owns({
    who: 'member',
    input: AddAnswerFileInput,
    output: gives<AddedFile, UnfitFile | 'not_asked_for'>(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { eventId: 'cup', question: 'work', sort: 'photo', uploadId: '0123456789abcdef01234567' },
  }),
  'events.ownFile': reads({
    who: 'member',
    input: OwnAnswerFileInput,
    output: gives<OpenedFile, 'answer_file_gone'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { eventId: 'cup', file: '0123456789abcdef0123456789abcdef01234567' },
  }),
  'events.openFile': reads({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '看报名时加的照片或文件',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: OpenAnswerFileInput,
    output: gives<OpenedFile, 'answers_gone' | 'answers_sealed' | 'answer_file_cleared' | 'reason_wanted'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', memberId: 'm-Chen', question: 'work' },
  }),
} as const satisfies Contract

type UnfitFile = 'file_missing' | 'file_too_large' | 'file_wrong_kind' | 'picture_too_many_pixels'

/** The words of the answer that names the file. */
export interface AddedFile {
  answer: string
}

/** A file at an address that lapses after a quarter of an hour. */
export interface OpenedFile {
  url: string
  name: string
  isPdf: boolean
}

/** Sensitive answers of one person, in words by the question. */
export interface OpenedAnswers {
  answers: Answers
}
