import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { isOpen } from '#shared/cases/case'
import { MOST_PHOTOS } from '#shared/cases/photos/photo'
import { viewCase } from '#shared/cases/view'
import { done, refused } from '#shared/result'
import { lookAtPrivate, privateIdOf } from '../../files/feature'
import { findOwn, moveOwn } from '../own/ownCase'
import { longerAfterAsked } from '../own/replyCase'
import { tellOfficers } from '../tell'

/**
 * 加照片. The case names the photo before its bytes are written, so that the storage holds none that no case knows of; a repeat
 * writes them where the first try could not.
 */
export async function addPhoto(
  { which, uploadId }: Input<'cases.addPhoto'>,
  context: Context
): Promise<Output<'cases.addPhoto'>> {
  const { store, now } = context
  const found = await findOwn(context, which)
  const photoId = privateIdOf(uploadId)
  const has = ({ photos = [] }: typeof found) => photos.some(({ id }) => id === photoId)
  if (!has(found) && !isOpen(found.state)) return refused('case_not_now')
  if (!has(found) && (found.photos ?? []).length >= MOST_PHOTOS) return refused('case_photos_full')
  const looked = await lookAtPrivate(context, { uploadId, folder: 'cases' })
  if (!looked.ok) return has(found) && looked.reason === 'file_missing' ? done(viewCase(found, 'asker')) : looked
  const { keep, ending: _ending, bytes: _bytes, ...photo } = looked.value
  const moved = await moveOwn(context, {
    which,
    isDone: has,
    move: ({ photos = [], ...rest }) => ({
      ...{ move: 'show', step: { deed: 'showed' } },
      also: { ...longerAfterAsked(rest, now), photos: [...photos, { ...photo, at: now }] },
    }),
    after: async (after) => {
      if (after.owner && after.state !== 'received')
        await tellOfficers(store, { found: after, told: 'showed', to: [after.owner.id], now })
    },
  })
  if (moved.ok) await keep()
  return moved
}
