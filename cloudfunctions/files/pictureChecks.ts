import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { keptIdOf, type StoredFile } from '#shared/files/file'
import { ASK_AGAIN_MS, type PictureCheck, type PictureStanding, standingWithout } from '#shared/files/pictureCheck'
import { leaveWork } from '../agenda/feature'

/** A check that is due at once, in the name of this person. */
export function dueCheck(personId: string, now: number): PictureCheck {
  return { state: 'due', by: personId, tries: 0, notBefore: now }
}

/** State of each of these pictures, by its id in the storage. */
export async function standingOfPictures(
  { files, mediaChecks }: Store,
  fileIds: string[],
  now: number
): Promise<Map<string, PictureStanding>> {
  const kept = await files.listByIds(fileIds.map(keptIdOf))
  const checkOf = new Map(kept.map(({ fileId, check }) => [fileId, check]))
  const traces = kept.flatMap(({ check }) => (check?.state === 'asked' ? check.traceId : []))
  const verdictOf = new Map((await mediaChecks.listByIds(traces)).map(({ id, suggest }) => [id, suggest]))
  const standing = (fileId: string): PictureStanding => {
    const check = checkOf.get(fileId)
    const suggest = check?.state === 'asked' ? verdictOf.get(check.traceId) : undefined
    if (suggest) return suggest === 'review' ? 'unsure' : suggest
    return standingWithout(check, now)
  }
  return new Map(fileIds.map((fileId) => [fileId, standing(fileId)]))
}

/**
 * Makes pictures due for WeChat's check when nothing is known of them. Safe to repeat: what is due or was asked stays
 * so.
 */
export async function askForPictures(
  store: Store,
  fileIds: string[],
  { personId, now }: { personId: string; now: number }
): Promise<void> {
  if (fileIds.length === 0) return
  const isUnknown: Where<StoredFile> = _.or([{ check: _.exists(false) }, { 'check.at': _.lte(now - ASK_AGAIN_MS) }])
  const these: Where<StoredFile> = { _id: _.in(fileIds.map(keptIdOf)), kind: 'picture' }
  const unasked = _.and([these, isUnknown])
  // Nothing will ever be known of a picture that nobody has uploaded, so the work is not left again and again for it.
  if ((await store.files.count(unasked)) === 0) return
  const ask = () => store.files.change(unasked, { check: dueCheck(personId, now) })
  await leaveWork(store, { name: 'files.askWechat', now }, ask)
}
