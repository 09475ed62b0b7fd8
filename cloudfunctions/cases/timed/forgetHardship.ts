import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { Case } from '#shared/cases/case'
import { dropPhotos } from '../photos/forgetPhotos'

/** Applications that are cleared in one night. */
const A_NIGHT = 500

/** What an application loses: everything but what the counts of the year need. */
export const CLEARED: Changes<Case> = {
  ...{ words: '', steps: [], notes: [], asker: _.remove(), about: _.remove(), openings: _.remove() },
  ...{ unionId: _.remove(), unionName: _.remove() },
}

const FULL: FieldConditions<Case> = { kind: 'hardship', asker: _.exists(true) }

/** 帮扶申请到期. The contents go long before other cases do; that there was one stays as long as those. */
export const forgetHardship: Clearing = {
  row: 'hardship',
  forget: async (store, before) => {
    const old = await store.cases.list({ where: { ...FULL, endedAt: _.lt(before) }, limit: A_NIGHT })
    for (const found of old) {
      await dropPhotos(store, found)
      await store.cases.change({ _id: found.id }, CLEARED)
    }
    return old.length
  },
  oldest: ({ cases }) => cases.earliest('endedAt', { ...FULL, endedAt: _.exists(true) }),
}
