import type { Context } from '#server/context'
import type { GivenPicture } from '#shared/pictures/words'
import { done, type Result, refused } from '#shared/result'
import { type Drawing, pathOf, pictureIdOf, type StoredPicture, WIDTHS } from './picture'

type Asking = Pick<Context, 'store' | 'files' | 'draw' | 'now'>

/**
 * Gives a picture, and has it drawn first where that has not been done. Whoever asks for the same at the same time gets the
 * same file.
 */
export async function givePicture(
  asking: Asking,
  { subject, drawing }: { subject: string; drawing: Drawing }
): Promise<Result<GivenPicture, 'picture_not_drawn'>> {
  const { store, files, draw, now } = asking
  const id = pictureIdOf(drawing)
  const known = await shown(asking, await store.pictures.find(id))
  if (known) return done(known)
  const { fileId } = await files.ticketFor(pathOf(id))
  await store.pictures.addMissing([{ id, subject, drawing, fileId, askedAt: now }])
  await draw(id)
  const made = await shown(asking, await store.pictures.find(id))
  return made ? done(made) : refused('picture_not_drawn')
}

/** A picture with its address; nothing where it was never drawn, or its file is gone. */
async function shown({ files }: Asking, picture: StoredPicture | undefined): Promise<GivenPicture | undefined> {
  if (!picture?.madeAt || !picture.height) return undefined
  const url = (await files.addressesOf([picture.fileId])).get(picture.fileId)
  return url ? { url, width: WIDTHS[picture.drawing.kind], height: picture.height } : undefined
}
