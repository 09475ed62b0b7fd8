import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { pushesContract } from '#shared/pushes/contract'
import { quoted } from '#shared/quoted'
import { waysOf } from '../review/feature'
import { dropAudience, listAudiences, saveAudience } from './aim/audiences'
import { listChoices } from './aim/listChoices'
import { listEventChoices } from './aim/listEventChoices'
import { listInvitations } from './aim/listInvitations'
import { listReached } from './aim/listReached'
import { getReach } from './aim/reach'
import { approveOnPhone } from './approveOnPhone'
import { approvePush } from './approvePush'
import { askPush } from './askPush'
import { collections } from './collections'
import { testPush } from './draft/testPush'
import { gatherDeed } from './gather/gatherDeed'
import { leavePushes } from './leavePushes'
import { nameThings } from './nameThings'
import { ownPushes } from './ownPushes'
import { pushReview } from './pushReview'
import { recallPush } from './recallPush'
import { forgetReaders } from './report/forgetReaders'
import { listPeople } from './report/listPeople'
import { listPushes } from './report/listPushes'
import { markOpened } from './report/markOpened'
import { openPush } from './report/openPush'
import { reportDeed } from './report/reportDeed'
import { pushSender } from './send/pushSender'
import { releaseDeed } from './send/releaseDeed'
import { resumePush } from './send/resumePush'
import { haltPush } from './send/stopPush'
import { sendBackPush } from './sendBackPush'

declare module '#server/agenda' {
  interface AgendaNames {
    'pushes.gather': true
    /** Lets an approved push go, and looks after it until it is over. */
    'pushes.release': true
    'pushes.report': true
    'pushes.forget': true
  }
}

export { moveAudiences } from './aim/moveAudiences'
export { tallyPush } from './report/countResult'

export const pushes: Feature = {
  actions: open(pushesContract, {
    'pushes.choices': listChoices,
    'pushes.events': listEventChoices,
    'pushes.invitations': listInvitations,
    'pushes.reach': getReach,
    'pushes.reached': listReached,
    'pushes.test': testPush,
    'pushes.ask': askPush,
    'pushes.list': listPushes,
    'pushes.open': openPush,
    'pushes.people': listPeople,
    'pushes.approve': approvePush,
    'pushes.toPhone': approveOnPhone,
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
  reviews: [
    waysOf('push', pushReview, ({ id, title }) => ({
      about: `${quoted(title)}的推送`,
      path: `features/officer/pages/push?id=${id}`,
    })),
  ],
  senders: [pushSender],
  leaver: leavePushes,
  own: ownPushes,
  agenda: {
    'pushes.gather': gatherDeed,
    'pushes.release': releaseDeed,
    'pushes.report': reportDeed,
    'pushes.forget': forgetEveryNight(forgetReaders),
  },
  names: nameThings,
}
