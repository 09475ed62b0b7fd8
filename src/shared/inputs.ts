import * as v from 'valibot'
import { NotFollowingInput } from './account/input'
import { EnterpriseIdInput, SearchEnterprisesInput, SearchUnionsInput, UnionIdInput } from './directory/directory'
import {
  CancelEventInput,
  EventIdInput,
  ListEventsInput,
  ListRegistrationsInput,
  ManageEventsInput,
  PostponeInput,
  RegisterInput,
  RemovePersonInput,
  ResizeInput,
  WriteEventInput,
} from './events/input'
import { AskUploadInput, KeepFileInput, OpenFilesInput } from './files/file'
import { InviteInput, StaffIdInput, TakeInvitationInput } from './identity/invitation'
import { ConfirmSignInInput, PollSignInInput, SessionIdInput, SignInCodeInput } from './identity/signIn'
import { BindInput, DecideBindingInput, ListBindingsInput, RevealPhoneInput } from './membership/binding'
import { ListInboxInput, RecordGrantsInput } from './messages/message'
import {
  ArticleIdInput,
  ListNewsInput,
  ManageNewsInput,
  PinArticleInput,
  PushArticleInput,
  WithdrawArticleInput,
  WriteArticleInput,
} from './news/article'
import { PushIdInput } from './news/push'

const Nothing = v.strictObject({})

/** One schema per action, used by the form and by the door of the cloud. */
export const inputs = {
  'me.get': Nothing,
  'signIn.ask': Nothing,
  'signIn.poll': PollSignInInput,
  'signIn.look': SignInCodeInput,
  'signIn.confirm': ConfirmSignInInput,
  'signIn.refuse': SignInCodeInput,
  'sessions.list': Nothing,
  'sessions.end': SessionIdInput,
  'invitations.take': TakeInvitationInput,
  'staff.list': Nothing,
  'staff.invite': InviteInput,
  'staff.dismiss': StaffIdInput,
  'news.list': ListNewsInput,
  'news.read': ArticleIdInput,
  'news.manage': ManageNewsInput,
  'news.open': ArticleIdInput,
  'news.write': WriteArticleInput,
  'news.publish': ArticleIdInput,
  'news.withdraw': WithdrawArticleInput,
  'news.pin': PinArticleInput,
  'news.previewPush': ArticleIdInput,
  'news.push': PushArticleInput,
  'news.followPush': PushIdInput,
  'events.list': ListEventsInput,
  'events.get': EventIdInput,
  'events.register': RegisterInput,
  'events.withdraw': EventIdInput,
  'events.mine': Nothing,
  'events.manage': ManageEventsInput,
  'events.open': EventIdInput,
  'events.write': WriteEventInput,
  'events.publish': EventIdInput,
  'events.registrations': ListRegistrationsInput,
  'events.postpone': PostponeInput,
  'events.cancel': CancelEventInput,
  'events.resize': ResizeInput,
  'events.remove': RemovePersonInput,
  'membership.bind': BindInput,
  'membership.bindings': ListBindingsInput,
  'membership.decideBinding': DecideBindingInput,
  'membership.revealPhone': RevealPhoneInput,
  'directory.summary': Nothing,
  'directory.unions': SearchUnionsInput,
  'directory.enterprises': SearchEnterprisesInput,
  'directory.union': UnionIdInput,
  'directory.enterprise': EnterpriseIdInput,
  'messages.list': ListInboxInput,
  'messages.markRead': Nothing,
  'messages.recordGrants': RecordGrantsInput,
  'files.ask': AskUploadInput,
  'files.keep': KeepFileInput,
  'files.open': OpenFilesInput,
  'account.get': Nothing,
  'account.recheck': Nothing,
  'account.notFollowing': NotFollowingInput,
  'desk.today': Nothing,
} as const
