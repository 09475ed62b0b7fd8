import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { guidesContract } from '#shared/guides/contract'
import { quoted } from '#shared/quoted'
import { waysOf } from '../review/feature'
import { beginGuide } from './beginGuide'
import { collections } from './collections'
import { decideGuide, listWaitingGuides } from './decideGuide'
import { guideReview } from './guideReview'
import { listGuides, manageGuides, openGuide, readGuide } from './listGuides'
import { showGuide } from './showGuide'
import { writeGuide } from './writeGuide'

export const guides: Feature = {
  actions: open(guidesContract, {
    'guides.list': listGuides,
    'guides.read': readGuide,
    'guides.begin': beginGuide,
    'guides.open': openGuide,
    'guides.manage': manageGuides,
    'guides.write': writeGuide,
    'guides.show': showGuide,
    'guides.waiting': listWaitingGuides,
    'guides.decide': decideGuide,
  }),
  collections,
  tasks: [guideReview.tasks],
  reviews: [
    waysOf('guide', guideReview, ({ next, title }) => ({ about: `服务事项${quoted(next?.text.title ?? title)}` })),
  ],
  caseSubjects: {
    guide: async ({ guides }, id) => {
      const found = await guides.find(id)
      return found?.state === 'shown' ? { name: found.title } : undefined
    },
  },
  names: async (store, ids) => (await store.guides.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
