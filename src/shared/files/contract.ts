import { type Contract, does, gives, reads } from '../contract'
import { AskUploadInput, KeepFileInput, type KeptFile, OpenFilesInput, type UploadTicket } from './file'

export const filesContract = {
  'files.ask': reads({
    who: 'officer',
    input: AskUploadInput,
    output: gives<UploadTicket, 'file_too_large'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { kind: 'picture', bytes: 1000 },
  }),
  'files.keep': does({
    who: 'officer',
    name: '上传文件',
    about: () => '',
    input: KeepFileInput,
    output: gives<KeptFile, 'file_missing' | 'file_too_large' | 'file_wrong_kind' | 'picture_too_many_pixels'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { uploadId: '0123456789abcdef01234567', kind: 'picture', name: '合影.jpg' },
  }),
  'files.open': reads({
    who: 'officer',
    input: OpenFilesInput,
    output: gives<{ addresses: Record<string, string> }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { fileIds: [] },
  }),
} as const satisfies Contract
