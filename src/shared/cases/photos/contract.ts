import { type Contract, gives, owns, reads } from '../../contract'
import type { UploadTicket } from '../../files/file'
import { AddPhotoInput, AskPhotoInput, CaseIdInput, WhichCaseInput } from '../input'
import type { CaseView } from '../view'
import type { OpenPhoto } from './photo'

const CASE = { caseId: 'case-1' }
const OWN = { which: CASE }

type PhotoRefusal =
  | 'case_moved'
  | 'case_not_now'
  | 'case_too_long'
  | 'case_photos_full'
  | 'case_voice_long'
  | 'file_missing'
  | 'file_too_large'
  | 'file_wrong_kind'
  | 'picture_too_many_pixels'

export const photosContract = {
  'cases.askPhoto': reads({
    who: 'person',
    input: AskPhotoInput,
    output: gives<UploadTicket, 'file_too_large' | 'case_photos_many'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { bytes: 1000 },
  }),
  'cases.addPhoto': owns({
    who: 'anyone',
    input: AddPhotoInput,
    output: gives<CaseView, PhotoRefusal>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: { ...OWN, uploadId: '0123456789abcdef01234567' },
  }),
  'cases.ownPhotos': reads({
    who: 'anyone',
    input: WhichCaseInput,
    output: gives<OpenPhoto[]>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: OWN,
  }),
  'cases.photos': reads({
    who: 'organiser',
    of: ({ caseId }) => ({ kind: 'case', id: caseId }),
    input: CaseIdInput,
    output: gives<OpenPhoto[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: CASE,
  }),
} as const satisfies Contract
