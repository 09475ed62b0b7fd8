import type { Clearing } from '#server/retention/clearing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Case } from '#shared/cases/case'
import { dropPictures } from '../../files/feature'

/** Cases whose photos are cleared in one night, so that the first night of an old installation ends too. */
const A_NIGHT = 500

const WITH_PHOTOS: FieldConditions<Case> = { 'photos.0': _.exists(true) }

/** 照片到期. What is over needs its photos no longer; the words stay. */
export const forgetPhotos: Clearing = {
  row: 'casePhotos',
  forget: async (store, before) => {
    const old = await store.cases.list({ where: { ...WITH_PHOTOS, endedAt: _.lt(before) }, limit: A_NIGHT })
    for (const found of old) await dropPhotos(store, found)
    return old.length
  },
  oldest: ({ cases }) => cases.earliest('endedAt', { ...WITH_PHOTOS, endedAt: _.exists(true) }),
}

/** Hands the files over before the case forgets them; cut short between the two it happens once more. */
export async function dropPhotos(store: Store, { id, photos = [] }: Case): Promise<void> {
  if (photos.length === 0) return
  await dropPictures(store, photos)
  await store.cases.change({ _id: id }, { photos: _.remove() })
}
