import * as v from 'valibot'
import { textUpTo } from '../text'
import type { PictureCheck } from './pictureCheck'

/** 文件. A picture or a paper in the cloud's storage; articles name it by `fileId`. */
export interface StoredFile {
  /** Hash of the bytes, so that the same file twice is one. */
  id: string
  fileId: string
  kind: FileKind
  name: string
  bytes: number
  /** Size of a picture, in pixels. */
  width?: number
  height?: number
  keptBy: string
  keptAt: number
  /** State of WeChat's check of a picture. */
  check?: PictureCheck
  /** Id in the storage of the small picture that lists show in its place, a file of its own with a check of its own. */
  small?: string
}

export const FILE_KINDS = ['picture', 'paper'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** 一次上传. An address that was given out; an upload that never becomes a file is swept away. */
export interface Upload {
  id: string
  fileId: string
  /** Missing where nobody's name may stand beside it: then whoever has its id has brought it. */
  askedBy?: string
  askedAt: number
}

/** Limits in bytes. WeChat takes pictures of at most 1 MB into an article and opens papers of at most 20 MB. */
export const longestFile: Record<FileKind, number> = { picture: 1024 * 1024, paper: 20 * 1024 * 1024 }

/** Limits in pixels: a phone unpacks each to four bytes, so this is 64 MB, and a larger picture is a trap for it. */
export const LARGEST_PICTURE = { edge: 8000, pixels: 16_000_000 }

/** Endings of the papers that WeChat's viewer opens on a phone (wx.openDocument). */
export const PAPER_ENDINGS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt'] as const

/** Address to which the browser itself sends the bytes, since a function takes only 100 KB of text. */
export interface UploadTicket {
  uploadId: string
  method: 'PUT'
  url: string
  headers: Record<string, string>
}

export type KeptFile = Pick<StoredFile, 'fileId' | 'name' | 'bytes' | 'width' | 'height'> & { url: string }

/** Ids of kept pictures and papers, so that the writer of an article cannot name any other file. */
const PICTURE_ID = /^cloud:\/\/[\w.-]{1,120}\/pictures\/[a-f0-9]{40}\.(jpg|png)$/
const PAPER_ID = /^cloud:\/\/[\w.-]{1,120}\/papers\/[a-f0-9]{40}\.(pdf|docx?|xlsx?|pptx?)$/

export function isPictureId(text: string): boolean {
  return PICTURE_ID.test(text)
}

/** Id of the kept file, which is the hash of its bytes, taken from the id by which the storage knows it. */
export function keptIdOf(fileId: string): string {
  return /\/([a-f0-9]{40})\.\w+$/.exec(fileId)?.[1] ?? ''
}

export function isPaperId(text: string): boolean {
  return PAPER_ID.test(text)
}

const FileIdSchema = v.union([v.pipe(v.string(), v.regex(PICTURE_ID)), v.pipe(v.string(), v.regex(PAPER_ID))])

export const AskUploadInput = v.strictObject({
  kind: v.picklist(FILE_KINDS),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export const UploadIdSchema = v.pipe(v.string(), v.regex(/^[a-f0-9]{24}$/))

/** `small` is another upload, with the same picture as lists show it. */
export const KeepFileInput = v.strictObject({
  uploadId: UploadIdSchema,
  kind: v.picklist(FILE_KINDS),
  name: textUpTo(120),
  small: v.exactOptional(UploadIdSchema),
})
export const OpenFilesInput = v.strictObject({ fileIds: v.pipe(v.array(FileIdSchema), v.maxLength(50)) })
