import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { unionOf } from '#shared/access/role'
import { eventsContract } from '#shared/events/contract'
import { waysOf } from '../review/feature'
import { agenda } from './agenda'
import { openSensitive } from './answers/openSensitive'
import { ownRegistrations } from './answers/ownRegistrations'
import { eventTasks } from './approval/approvalTasks'
import { approveSignUps } from './approval/approveSignUps'
import { declineSignUps } from './approval/declineSignUps'
import { listApprovals } from './approval/listApprovals'
import { unapproveSignUps } from './approval/unapproveSignUps'
import { cancelEvent } from './changes/cancelEvent'
import { postponeEvent } from './changes/postponeEvent'
import { resizeEvent } from './changes/resizeEvent'
import { tellPeople } from './changes/tellPeople'
import { toRainPlan } from './changes/toRainPlan'
import { collections } from './collections'
import { discardEvent, restoreEvent } from './drafts/discardEvent'
import { findUnionId } from './drafts/findUnionId'
import { enrolPeople } from './enrol/enrolPeople'
import { listCandidates } from './enrol/listCandidates'
import { readPaste } from './enrol/readPaste'
import { seeQuota } from './enrol/seeQuota'
import { takeBack } from './enrol/takeBack'
import { decidePlea } from './fairness/decidePlea'
import { listPleas } from './fairness/listPleas'
import { markAbsent } from './fairness/markAbsent'
import { plead } from './fairness/plead'
import { pleaReview } from './fairness/pleaReview'
import { changeFamily } from './family/changeFamily'
import { countKinds } from './feed/countKinds'
import { addFile, askFile } from './files/addFile'
import { openFile, openOwnFile } from './files/openFile'
import { countToFill } from './formNews/countToFill'
import { getEvent } from './getEvent'
import { declineTakeOver } from './handOver/declineTakeOver'
import { keepPlace } from './handOver/keepPlace'
import { offerPlace } from './handOver/offerPlace'
import { takeOver } from './handOver/takeOver'
import { findInvitees } from './invited/findInvitees'
import { disinvitePerson, invitePeople, listInvited } from './invited/inviting'
import { keepForJoining } from './kept/keepForJoining'
import { leaveEvents } from './leaveEvents'
import { archiveEvent, unarchiveEvent } from './life/archiveEvent'
import { seeLife } from './life/seeLife'
import { answerOffer } from './line/answerOffer'
import { waitlistTasks } from './line/waitlistTasks'
import { listEvents } from './listEvents'
import { proveDraw } from './lottery/proveDraw'
import { manageEvents } from './manageEvents'
import { stayInEvent } from './moved/stayInEvent'
import { nameEvents, nameThings } from './nameThings'
import { openEvent } from './openEvent'
import { enterOrder } from './order/entries/enterOrder'
import { leaveOrder } from './order/entries/leaveOrder'
import { listOrder } from './order/listOrder'
import { seeOutlook } from './outlook/seeOutlook'
import { givePoster } from './poster/givePoster'
import { publishEvent } from './publishEvent'
import { eventReview } from './review/eventReview'
import { listWaiting } from './review/listWaiting'
import { passEvent } from './review/passEvent'
import { sendBackEvent } from './review/sendBackEvent'
import { orderAgain } from './rotation/orderAgain'
import { passOrder } from './rotation/passOrder'
import { rotationReview } from './rotation/rotationReview'
import { sendBackOrder } from './rotation/sendBackOrder'
import { holdings } from './rows/holdings'
import { repeatEvent, unrepeatEvent } from './series/repeatEvent'
import { alsoSession } from './sessions/alsoSession'
import { exportRegistrations } from './signedUp/exportRegistrations'
import { listMyRegistrations } from './signedUp/listMyRegistrations'
import { listOfEnterprise } from './signedUp/listOfEnterprise'
import { listOwnPeople } from './signedUp/listOwnPeople'
import { listRegistrations } from './signedUp/listRegistrations'
import { bringBack } from './signUp/bringBack'
import { changeSession } from './signUp/changeSession'
import { registerForEvent } from './signUp/registerForEvent'
import { removePerson } from './signUp/removePerson'
import { withdrawFromEvent } from './signUp/withdrawFromEvent'
import { restock } from './stock/restock'
import { dropMate } from './team/dropMate'
import { joinTeam } from './team/joinTeam'
import { leadTeam } from './team/leadTeam'
import { readTeam } from './team/readTeam'
import { changeAnswers } from './ticket/changeAnswers'
import { readTicket } from './ticket/readTicket'
import { writeEvent } from './writeEvent'

export { sealAll } from './answers/sealAgain'
export { openAnswers } from './answers/sealedAnswers'
export { type PartyOfPlace, partyOf } from './door/partyOf'
export { seatAtDoor } from './door/seatAtDoor'
export { eventPushSubjects } from './eventPushSubjects'
export { markAllAbsent, takeBackAbsence } from './fairness/markAllAbsent'
export { shownCompanions } from './family/companions'
export { listComing } from './leaveEvents'
export { moveEvents } from './moveEvents'
export { layOrders } from './order/layOrder'
export { countPlaces } from './places/countPlaces'
export { placeOf, readStanding } from './places/standing'
export { upgradedBook } from './places/upgradedBook'
export { followRegistrations } from './rows/followRegistrations'

export const events: Feature = {
  actions: open(eventsContract, {
    'events.list': listEvents,
    'events.kinds': countKinds,
    'events.get': getEvent,
    'events.poster': givePoster,
    'events.register': registerForEvent,
    'events.withdraw': withdrawFromEvent,
    'events.keepForJoining': keepForJoining,
    'events.answerOffer': answerOffer,
    'events.life': seeLife,
    'events.outlook': seeOutlook,
    'events.archive': archiveEvent,
    'events.unarchive': unarchiveEvent,
    'events.changeSession': changeSession,
    'events.alsoSession': alsoSession,
    'events.enter': enterOrder,
    'events.leaveDraw': leaveOrder,
    'events.drawProof': proveDraw,
    'events.drawn': listOrder,
    'events.passOrder': passOrder,
    'events.sendBackOrder': sendBackOrder,
    'events.orderAgain': orderAgain,
    'events.team': readTeam,
    'events.joinTeam': joinTeam,
    'events.leadTeam': leadTeam,
    'events.dropMate': dropMate,
    'events.quota': seeQuota,
    'events.candidates': listCandidates,
    'events.readPaste': readPaste,
    'events.enrol': enrolPeople,
    'events.takeBack': takeBack,
    'events.approvals': listApprovals,
    'events.approve': approveSignUps,
    'events.unapprove': unapproveSignUps,
    'events.decline': declineSignUps,
    'events.findInvitees': findInvitees,
    'events.invited': listInvited,
    'events.invite': invitePeople,
    'events.disinvite': disinvitePerson,
    'events.stay': stayInEvent,
    'events.ticket': readTicket,
    'events.changeAnswers': changeAnswers,
    'events.changeFamily': changeFamily,
    'events.toFill': countToFill,
    'events.restock': restock,
    'events.openAnswers': openSensitive,
    'events.askFile': askFile,
    'events.addFile': addFile,
    'events.ownFile': openOwnFile,
    'events.openFile': openFile,
    'events.handOver': offerPlace,
    'events.keepPlace': keepPlace,
    'events.takeOver': takeOver,
    'events.declineTakeOver': declineTakeOver,
    'events.mine': listMyRegistrations,
    'events.manage': manageEvents,
    'events.open': openEvent,
    'events.write': writeEvent,
    'events.repeat': repeatEvent,
    'events.unrepeat': unrepeatEvent,
    'events.discard': discardEvent,
    'events.restore': restoreEvent,
    'events.publish': publishEvent,
    'events.waiting': listWaiting,
    'events.pass': passEvent,
    'events.sendBack': sendBackEvent,
    'events.registrations': listRegistrations,
    'events.ownPeople': listOwnPeople,
    'events.ofEnterprise': listOfEnterprise,
    'events.export': exportRegistrations,
    'events.postpone': postponeEvent,
    'events.toRainPlan': toRainPlan,
    'events.cancel': cancelEvent,
    'events.resize': resizeEvent,
    'events.tell': tellPeople,
    'events.remove': removePerson,
    'events.bringBack': bringBack,
    'events.markAbsent': markAbsent,
    'events.plead': plead,
    'events.pleas': listPleas,
    'events.decidePlea': decidePlea,
  }),
  collections,
  tasks: [waitlistTasks, eventTasks, pleaReview.tasks, rotationReview.tasks],
  reviews: [waysOf('event', eventReview), waysOf('order', rotationReview)],
  things: { event: async (store, id) => unionOf(await findUnionId(store, id)) },
  names: nameThings,
  namesThen: nameEvents,
  leaver: leaveEvents,
  own: ownRegistrations,
  holdings,
  caseSubjects: {
    event: async ({ events }, id) => {
      const found = await events.find(id)
      return found && found.state !== 'draft' ? { name: found.title } : undefined
    },
  },
  agenda,
}
