import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { pushesContract } from '#shared/pushes/contract'
import { approvePush } from './approvePush'
import { askPush } from './askPush'
import { collections } from './collections'
import { dropAudience } from './dropAudience'
import { forgetReaders } from './forgetReaders'
import { getReach } from './getReach'
import { haltPush } from './haltPush'
import { listAudiences } from './listAudiences'
import { listChoices } from './listChoices'
import { listPeople } from './listPeople'
import { listPushes } from './listPushes'
import { listReached } from './listReached'
import { markOpened } from './markOpened'
import { openPush } from './openPush'
import { pushReview } from './pushReview'
import { pushSender } from './pushSender'
import { recallPush } from './recallPush'
import { reportPushes } from './reportPushes'
import { resumePush } from './resumePush'
import { saveAudience } from './saveAudience'
import { sendBackPush } from './sendBackPush'
import { testPush } from './testPush'

export const pushes: Feature = {
  actions: open(pushesContract, {
    'pushes.choices': listChoices,
    'pushes.reach': getReach,
    'pushes.reached': listReached,
    'pushes.test': testPush,
    'pushes.ask': askPush,
    'pushes.list': listPushes,
    'pushes.open': openPush,
    'pushes.people': listPeople,
    'pushes.approve': approvePush,
    'pushes.sendBack': sendBackPush,
    'pushes.recall': recallPush,
    'pushes.halt': haltPush,
    'pushes.resume': resumePush,
    'pushes.opened': markOpened,
    'audiences.list': listAudiences,
    'audiences.save': saveAudience,
    'audiences.drop': dropAudience,
  }),
  collections,
  tasks: [pushReview.tasks],
  senders: [pushSender],
  jobs: {
    repair: [reportPushes],
    forget: [({ store, clock }) => forgetReaders(store, clock())],
  },
  names: async (store, ids) => (await store.pushes.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
