import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { guidesContract } from '#shared/guides/contract'
import { collections } from './collections'
import { listGuides, manageGuides, readGuide } from './listGuides'
import { writeGuide } from './writeGuide'

export const guides: Feature = {
  actions: open(guidesContract, {
    'guides.list': listGuides,
    'guides.read': readGuide,
    'guides.manage': manageGuides,
    'guides.write': writeGuide,
  }),
  collections,
  names: async (store, ids) => (await store.guides.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
