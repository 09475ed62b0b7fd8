/** A cover may be named like the drawing of a channel or an event; the picture has the bare name. */
export function coverPicture(cover: string): string {
  return cover.replace(/^(cover|event|channel)-/, '')
}
