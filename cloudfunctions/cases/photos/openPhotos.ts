import type { Context, PersonContext } from '#server/context'
import type { Files } from '#server/files'
import type { Input, Output } from '#shared/api'
import type { Case } from '#shared/cases/case'
import type { OpenPhoto } from '#shared/cases/photos/photo'
import { sees } from '#shared/cases/sight'
import { done } from '#shared/result'
import { findForDesk } from '../desk/openCase'
import { findOwn } from '../own/ownCase'

/** Photos of one's own case, or of the one that a code leads to. */
export async function openOwnPhotos(
  { which }: Input<'cases.ownPhotos'>,
  context: Context
): Promise<Output<'cases.ownPhotos'>> {
  return done(await addressed(await findOwn(context, which), context.files))
}

/** Photos of a case for whoever may see them in office. */
export async function openPhotos(
  { caseId }: Input<'cases.photos'>,
  context: PersonContext
): Promise<Output<'cases.photos'>> {
  const { found, viewer } = await findForDesk(context, caseId, { isOpening: true })
  return done(sees(viewer, 'photos') ? await addressed(found, context.files) : [])
}

/** Each at an address that lapses after a quarter of an hour; one whose bytes never came is left out. */
async function addressed({ photos = [] }: Case, files: Files): Promise<OpenPhoto[]> {
  const open = photos.map(async ({ fileId, ...photo }) => ({ ...photo, url: await files.briefAddressOf(fileId) }))
  return (await Promise.all(open)).filter(({ url }) => url !== '')
}
