import { action, type Handlers } from '#server/action'
import { getAccount } from '../account/getAccount'
import { listNotFollowing } from '../account/listNotFollowing'
import { recheckAccount } from '../account/recheckAccount'
import { decideWordCheck } from '../checks/decideWordCheck'
import { listWordChecks } from '../checks/listWordChecks'
import { decideComment } from '../comments/decideComment'
import { listComments } from '../comments/listComments'
import { listQueue } from '../comments/listQueue'
import { writeComment } from '../comments/writeComment'
import { getToday } from '../desk/getToday'
import { getEnterprise } from '../directory/getEnterprise'
import { getUnion } from '../directory/getUnion'
import { searchEnterprises } from '../directory/searchEnterprises'
import { searchUnions } from '../directory/searchUnions'
import { summarise } from '../directory/summarise'
import { cancelEvent } from '../events/cancelEvent'
import { exportRegistrations } from '../events/exportRegistrations'
import { getEvent } from '../events/getEvent'
import { listEvents } from '../events/listEvents'
import { listMyRegistrations } from '../events/listMyRegistrations'
import { listRegistrations } from '../events/listRegistrations'
import { manageEvents } from '../events/manageEvents'
import { openEvent } from '../events/openEvent'
import { postponeEvent } from '../events/postponeEvent'
import { publishEvent } from '../events/publishEvent'
import { registerForEvent } from '../events/registerForEvent'
import { removePerson } from '../events/removePerson'
import { resizeEvent } from '../events/resizeEvent'
import { scopeOfEvent, scopeOfWriting } from '../events/scopeOfEvent'
import { tellPeople } from '../events/tellPeople'
import { withdrawFromEvent } from '../events/withdrawFromEvent'
import { writeEvent } from '../events/writeEvent'
import { askUpload } from '../files/askUpload'
import { keepFile } from '../files/keepFile'
import { openFiles } from '../files/openFiles'
import { syncFollowers } from '../followers/syncFollowers'
import { askSignIn } from '../identity/askSignIn'
import { confirmSignIn } from '../identity/confirmSignIn'
import { dismissStaff } from '../identity/dismissStaff'
import { endSession } from '../identity/endSession'
import { getMe } from '../identity/getMe'
import { giveCode } from '../identity/giveCode'
import { inviteStaff } from '../identity/inviteStaff'
import { listInvitations } from '../identity/listInvitations'
import { listSessions } from '../identity/listSessions'
import { listStaff } from '../identity/listStaff'
import { lookAtSignIn } from '../identity/lookAtSignIn'
import { pollSignIn } from '../identity/pollSignIn'
import { refuseSignIn } from '../identity/refuseSignIn'
import { renameStaff } from '../identity/renameStaff'
import { revokeInvitation } from '../identity/revokeInvitation'
import { takeInvitation } from '../identity/takeInvitation'
import { exportLog } from '../log/exportLog'
import { listLog } from '../log/listLog'
import { bindToRoster } from '../membership/bindToRoster'
import { checkImport } from '../membership/checkImport'
import { decideBinding } from '../membership/decideBinding'
import { exportRoster } from '../membership/exportRoster'
import { importRoster } from '../membership/importRoster'
import { listBindings } from '../membership/listBindings'
import { makeTemplate } from '../membership/makeTemplate'
import { revealPhone } from '../membership/revealPhone'
import { getSettings } from '../messages/getSettings'
import { listInbox } from '../messages/listInbox'
import { markRead } from '../messages/markRead'
import { recordGrants } from '../messages/recordGrants'
import { setTopic } from '../messages/setTopic'
import { allowComments } from '../news/allowComments'
import { approveArticle } from '../news/approveArticle'
import { countReader } from '../news/countReader'
import { dropProposal } from '../news/dropProposal'
import { expireArticle } from '../news/expireArticle'
import { keepFavourite } from '../news/keepFavourite'
import { listFavourites } from '../news/listFavourites'
import { listNews } from '../news/listNews'
import { listVersions } from '../news/listVersions'
import { manageNews } from '../news/manageNews'
import { openArticle } from '../news/openArticle'
import { openVersion } from '../news/openVersion'
import { pinArticle } from '../news/pinArticle'
import { publishArticle } from '../news/publishArticle'
import { readArticle } from '../news/readArticle'
import { readReaders } from '../news/readReaders'
import { scheduleArticle } from '../news/scheduleArticle'
import { searchNews } from '../news/searchNews'
import { sendBackArticle } from '../news/sendBackArticle'
import { submitArticle } from '../news/submitArticle'
import { withdrawArticle } from '../news/withdrawArticle'
import { writeArticle } from '../news/writeArticle'
import { approvePush } from '../pushes/approvePush'
import { askPush } from '../pushes/askPush'
import { dropAudience } from '../pushes/dropAudience'
import { getReach } from '../pushes/getReach'
import { haltPush } from '../pushes/haltPush'
import { listAudiences } from '../pushes/listAudiences'
import { listChoices } from '../pushes/listChoices'
import { listPeople } from '../pushes/listPeople'
import { listPushes } from '../pushes/listPushes'
import { listReached } from '../pushes/listReached'
import { markOpened } from '../pushes/markOpened'
import { openPush } from '../pushes/openPush'
import { recallPush } from '../pushes/recallPush'
import { resumePush } from '../pushes/resumePush'
import { saveAudience } from '../pushes/saveAudience'
import { sendBackPush } from '../pushes/sendBackPush'
import { testPush } from '../pushes/testPush'
import { confirmReceipt } from '../receipts/confirmReceipt'
import { exportReceipts } from '../receipts/exportReceipts'
import { listReceipts } from '../receipts/listReceipts'
import { noteReceipt } from '../receipts/noteReceipt'
import { nudgeChairs } from '../receipts/nudgeChairs'
import { openReceipts } from '../receipts/openReceipts'

/** Every action: its name, who may ask, what runs. A missing one does not compile. */
export const actions: Handlers = {
  'me.get': action('me.get', 'person', getMe),
  'signIn.ask': action('signIn.ask', 'anyone', askSignIn),
  'signIn.poll': action('signIn.poll', 'anyone', pollSignIn),
  'signIn.look': action('signIn.look', 'desk', lookAtSignIn),
  'signIn.confirm': action('signIn.confirm', 'desk', confirmSignIn),
  'signIn.refuse': action('signIn.refuse', 'desk', refuseSignIn),
  'sessions.list': action('sessions.list', 'person', listSessions),
  'sessions.end': action('sessions.end', 'person', endSession),
  'invitations.give': action('invitations.give', 'officer', giveCode),
  'invitations.take': action('invitations.take', 'anyone', takeInvitation),
  'invitations.list': action('invitations.list', 'federation', listInvitations),
  'invitations.revoke': action('invitations.revoke', 'federation', revokeInvitation),
  'staff.list': action('staff.list', 'federation', listStaff),
  'staff.invite': action('staff.invite', 'federation', inviteStaff),
  'staff.rename': action('staff.rename', 'federation', renameStaff),
  'staff.dismiss': action('staff.dismiss', 'federation', dismissStaff),
  'news.list': action('news.list', 'anyone', listNews),
  'news.read': action('news.read', 'anyone', readArticle),
  'news.manage': action('news.manage', 'officer', manageNews),
  'news.open': action('news.open', 'officer', openArticle),
  'news.write': action('news.write', 'officer', writeArticle),
  'news.publish': action('news.publish', 'officer', publishArticle),
  'news.submit': action('news.submit', 'officer', submitArticle),
  'news.approve': action('news.approve', 'officer', approveArticle),
  'news.sendBack': action('news.sendBack', 'officer', sendBackArticle),
  'news.dropProposal': action('news.dropProposal', 'officer', dropProposal),
  'news.schedule': action('news.schedule', 'officer', scheduleArticle),
  'news.expire': action('news.expire', 'officer', expireArticle),
  'news.versions': action('news.versions', 'officer', listVersions),
  'news.version': action('news.version', 'officer', openVersion),
  'news.withdraw': action('news.withdraw', 'officer', withdrawArticle),
  'news.pin': action('news.pin', 'officer', pinArticle),
  'pushes.choices': action('pushes.choices', 'officer', listChoices),
  'pushes.reach': action('pushes.reach', 'officer', getReach),
  'pushes.reached': action('pushes.reached', 'officer', listReached),
  'pushes.test': action('pushes.test', 'officer', testPush),
  'pushes.ask': action('pushes.ask', 'officer', askPush),
  'pushes.list': action('pushes.list', 'officer', listPushes),
  'pushes.open': action('pushes.open', 'officer', openPush),
  'pushes.people': action('pushes.people', 'officer', listPeople),
  'pushes.approve': action('pushes.approve', 'federation', approvePush),
  'pushes.sendBack': action('pushes.sendBack', 'federation', sendBackPush),
  'pushes.recall': action('pushes.recall', 'officer', recallPush),
  'pushes.halt': action('pushes.halt', 'officer', haltPush),
  'pushes.resume': action('pushes.resume', 'officer', resumePush),
  'pushes.opened': action('pushes.opened', 'person', markOpened),
  'audiences.list': action('audiences.list', 'officer', listAudiences),
  'audiences.save': action('audiences.save', 'officer', saveAudience),
  'audiences.drop': action('audiences.drop', 'officer', dropAudience),
  'news.search': action('news.search', 'anyone', searchNews),
  'news.favourite': action('news.favourite', 'person', keepFavourite),
  'news.favourites': action('news.favourites', 'person', listFavourites),
  'news.countReader': action('news.countReader', 'anyone', countReader),
  'news.readers': action('news.readers', 'officer', readReaders),
  'news.allowComments': action('news.allowComments', 'officer', allowComments),
  'receipts.confirm': action('receipts.confirm', 'person', confirmReceipt),
  'receipts.open': action('receipts.open', 'desk', openReceipts),
  'receipts.people': action('receipts.people', 'desk', listReceipts),
  'receipts.export': action('receipts.export', 'officer', exportReceipts),
  'receipts.note': action('receipts.note', 'desk', noteReceipt),
  'receipts.nudge': action('receipts.nudge', 'officer', nudgeChairs),
  'comments.list': action('comments.list', 'anyone', listComments),
  'comments.write': action('comments.write', 'member', writeComment),
  'comments.queue': action('comments.queue', 'officer', listQueue),
  'comments.decide': action('comments.decide', 'officer', decideComment),
  'checks.list': action('checks.list', 'officer', listWordChecks),
  'checks.decide': action('checks.decide', 'officer', decideWordCheck),
  'events.list': action('events.list', 'anyone', listEvents),
  'events.get': action('events.get', 'anyone', getEvent),
  'events.register': action('events.register', 'person', registerForEvent),
  'events.withdraw': action('events.withdraw', 'member', withdrawFromEvent),
  'events.mine': action('events.mine', 'person', listMyRegistrations),
  'events.manage': action('events.manage', 'desk', manageEvents),
  'events.open': action('events.open', 'organiser', openEvent, scopeOfEvent),
  'events.write': action('events.write', 'organiser', writeEvent, scopeOfWriting),
  'events.publish': action('events.publish', 'organiser', publishEvent, scopeOfEvent),
  'events.registrations': action('events.registrations', 'organiser', listRegistrations, scopeOfEvent),
  'events.export': action('events.export', 'organiser', exportRegistrations, scopeOfEvent),
  'events.postpone': action('events.postpone', 'organiser', postponeEvent, scopeOfEvent),
  'events.cancel': action('events.cancel', 'organiser', cancelEvent, scopeOfEvent),
  'events.resize': action('events.resize', 'organiser', resizeEvent, scopeOfEvent),
  'events.tell': action('events.tell', 'organiser', tellPeople, scopeOfEvent),
  'events.remove': action('events.remove', 'organiser', removePerson, scopeOfEvent),
  'membership.bind': action('membership.bind', 'person', bindToRoster),
  'membership.bindings': action('membership.bindings', 'officer', listBindings),
  'membership.decideBinding': action('membership.decideBinding', 'officer', decideBinding),
  'membership.revealPhone': action('membership.revealPhone', 'officer', revealPhone),
  'membership.export': action('membership.export', 'officer', exportRoster),
  'membership.template': action('membership.template', 'officer', makeTemplate),
  'membership.checkImport': action('membership.checkImport', 'officer', checkImport),
  'membership.import': action('membership.import', 'officer', importRoster),
  'directory.summary': action('directory.summary', 'anyone', summarise),
  'directory.unions': action('directory.unions', 'anyone', searchUnions),
  'directory.enterprises': action('directory.enterprises', 'anyone', searchEnterprises),
  'directory.union': action('directory.union', 'anyone', getUnion),
  'directory.enterprise': action('directory.enterprise', 'anyone', getEnterprise),
  'messages.list': action('messages.list', 'person', listInbox),
  'messages.markRead': action('messages.markRead', 'person', markRead),
  'messages.recordGrants': action('messages.recordGrants', 'person', recordGrants),
  'log.list': action('log.list', 'federation', listLog),
  'log.export': action('log.export', 'federation', exportLog),
  'files.ask': action('files.ask', 'officer', askUpload),
  'files.keep': action('files.keep', 'officer', keepFile),
  'files.open': action('files.open', 'officer', openFiles),
  'account.get': action('account.get', 'officer', getAccount),
  'account.recheck': action('account.recheck', 'officer', recheckAccount),
  'followers.sync': action('followers.sync', 'officer', syncFollowers),
  'account.notFollowing': action('account.notFollowing', 'officer', listNotFollowing),
  'messages.settings': action('messages.settings', 'person', getSettings),
  'messages.setTopic': action('messages.setTopic', 'person', setTopic),
  'desk.today': action('desk.today', 'desk', getToday),
}
