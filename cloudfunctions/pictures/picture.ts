import { createHash } from 'node:crypto'
import type { CertificateWords, PosterWords } from '#shared/pictures/words'

/** A page that a code leads to: `scene` is what WeChat's own code carries, `query` the same in a browser's address. */
export interface Target {
  page: string
  scene: string
  query: string
}

/** What is to be drawn, whole: whoever draws it asks nobody for more words. */
export type Drawing =
  | { kind: 'poster'; words: PosterWords; target: Target }
  | { kind: 'card'; words: PosterWords }
  | { kind: 'certificate'; words: CertificateWords; target: Target }

/** Widths in pixels; a certificate is printed on A4, at 150 dots an inch. */
export const WIDTHS: Record<Drawing['kind'], number> = { poster: 1080, card: 750, certificate: 1240 }

/** 图片. A picture that was asked for, written down before it is drawn; `madeAt` says that its bytes are there. */
export interface StoredPicture {
  id: string
  /** Thing that it is of: a new drawing of the same takes the place of the old one. */
  subject: string
  drawing: Drawing
  fileId: string
  askedAt: number
  madeAt?: number
  height?: number
}

/** The look of all drawings; whoever changes a sheet counts it up, and everything is drawn anew when it is asked for. */
const LOOK = 1

/** The same drawing has the same id, so that it is made once however many ask. */
export function pictureIdOf(drawing: Drawing): string {
  const print = createHash('sha256')
    .update(JSON.stringify([LOOK, drawing]))
    .digest('hex')
  return `${drawing.kind}-${print.slice(0, 32)}`
}

export function pathOf(pictureId: string): string {
  return `pictures/drawn/${pictureId}.png`
}
