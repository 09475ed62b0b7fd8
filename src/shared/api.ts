import type * as v from 'valibot'
import type { AccountView, NotFollowingRow } from './account/view'
import type { WordCheckRow, WordsRefusal } from './checks/wordCheck'
import type { CommentRow, CommentView } from './comments/comment'
import type { DirectorySummary, EnterpriseCard, UnionCard } from './directory/directory'
import type { ChangeRefusal } from './events/change'
import type { Place, RegistrationRefusal } from './events/registration'
import type { EventBoard, EventCard, EventView, MyRegistration, RegistrationRow, WithdrawOutcome } from './events/view'
import type { ExportedFile } from './files/exported'
import type { KeptFile, UploadTicket } from './files/file'
import type { DeskToday } from './identity/desk'
import type { GivenCode, InvitationRow, StaffRow, Welcome } from './identity/invitation'
import type { Me } from './identity/person'
import type { SessionRow, SignInAsked, SignInProgress, SignInTicket } from './identity/signIn'
import type { inputs } from './inputs'
import type { LogRow } from './log/view'
import type { ImportCheck, RosterRefusal } from './membership/rosterImport'
import type { BindingRow } from './membership/view'
import type { InboxItem } from './messages/message'
import type { Article, ArticleCard, Channel } from './news/article'
import type { ReadersView } from './news/readers'
import type { Version, VersionRow } from './news/version'
import type { ArticleRow, ArticleView, FoundArticle, GoingOut } from './news/view'
import type { Page } from './page'
import type { AudienceChoices } from './pushes/choices'
import type { Reach } from './pushes/reach'
import type { SavedAudience } from './pushes/savedAudience'
import type { PushCard, PushPerson, PushView, ReachedPerson } from './pushes/view'
import type { Reason } from './reason'
import type { ReceiptBoard, ReceiptPerson } from './receipts/view'
import type { Result } from './result'

/** Why a draft may not go out as it is. */
export type NotReady = 'already_published' | 'in_review' | 'article_empty' | 'words_risky' | 'picture_risky'

interface Outputs {
  'me.get': Result<Me, never>
  'signIn.ask': Result<SignInTicket, never>
  'signIn.poll': Result<SignInProgress, never>
  'signIn.look': Result<SignInAsked, 'sign_in_over'>
  'signIn.confirm': Result<{ browser: string }, 'sign_in_over' | 'number_wrong'>
  'signIn.refuse': Result<{ refused: true }, never>
  'sessions.list': Result<SessionRow[], never>
  'sessions.end': Result<{ ended: true }, never>
  'invitations.give': Result<GivenCode, never>
  'invitations.take': Result<Welcome, 'invitation_over'>
  'invitations.list': Result<InvitationRow[], never>
  'invitations.revoke': Result<{ revoked: true }, 'invitation_used'>
  'staff.list': Result<StaffRow[], never>
  'staff.invite': Result<GivenCode, 'union_unknown'>
  'staff.rename': Result<{ name: string }, never>
  'staff.dismiss': Result<{ dismissed: true }, 'last_of_federation'>
  'news.list': Result<Page<ArticleCard>, never>
  'news.read': Result<ArticleView, never>
  'news.manage': Result<Page<ArticleRow>, never>
  'news.open': Result<Article, never>
  'news.write': Result<
    { articleId: string; rev: number; waitsFor?: 'checking' | 'review' },
    'changed_meanwhile' | 'event_missing' | 'in_review' | 'words_risky' | 'picture_risky'
  >
  'news.publish': Result<GoingOut, NotReady | 'review_needed'>
  'news.submit': Result<{ askedAt: number }, NotReady | 'changed_meanwhile'>
  'news.approve': Result<GoingOut, 'not_in_review' | 'own_article' | 'picture_risky' | 'changed_meanwhile'>
  'news.dropProposal': Result<{ dropped: true }, never>
  'news.sendBack': Result<{ sentBackAt: number }, 'not_in_review'>
  'news.schedule': Result<
    { publishAt: number; isChecking: boolean },
    NotReady | 'review_needed' | 'changed_meanwhile' | 'time_past'
  >
  'news.expire': Result<{ expiresAt: number | null }, 'not_in_feed' | 'time_past'>
  'news.versions': Result<VersionRow[], never>
  'news.version': Result<Version, never>
  'news.withdraw': Result<{ withdrawnAt: number }, 'not_in_feed' | WordsRefusal>
  'news.pin': Result<{ pinnedUntil: number | null }, 'not_in_feed'>
  'pushes.choices': Result<AudienceChoices, never>
  'pushes.reach': Result<Reach & { goesOutAt: number }, 'not_in_feed'>
  'pushes.reached': Result<Page<ReachedPerson>, 'not_in_feed'>
  'pushes.test': Result<{ shown: 'account' | 'inbox'; remark?: string }, 'not_in_feed'>
  'pushes.ask': Result<
    PushCard,
    'not_in_feed' | 'reach_changed' | 'pushed_already' | 'nobody_left' | 'quiet_hours' | 'time_past'
  >
  'pushes.list': Result<Page<PushCard>, never>
  'pushes.open': Result<PushView, never>
  'pushes.people': Result<Page<PushPerson>, never>
  'pushes.approve': Result<PushCard, 'own_push' | 'still_gathering' | 'reach_changed' | 'decided_already'>
  'pushes.sendBack': Result<PushCard, 'decided_already'>
  'pushes.recall': Result<PushCard, 'too_late_to_recall'>
  'pushes.halt': Result<PushCard, 'too_late_to_recall'>
  'pushes.resume': Result<PushCard, 'decided_already' | 'nobody_again' | 'not_in_feed'>
  'pushes.opened': Result<{ counted: boolean }, never>
  'audiences.list': Result<SavedAudience[], never>
  'audiences.save': Result<SavedAudience, 'audiences_full'>
  'audiences.drop': Result<{ dropped: true }, never>
  'news.search': Result<Page<FoundArticle>, never>
  'news.favourite': Result<{ on: boolean }, never>
  'news.favourites': Result<Page<ArticleCard>, never>
  'news.countReader': Result<{ counted: boolean }, never>
  'news.readers': Result<ReadersView, never>
  'news.allowComments': Result<{ on: boolean }, never>
  'receipts.confirm': Result<{ confirmedAt: number }, 'no_receipt_asked'>
  'receipts.open': Result<ReceiptBoard, never>
  'receipts.people': Result<Page<ReceiptPerson>, never>
  'receipts.export': Result<ExportedFile, never>
  'receipts.note': Result<{ noted: boolean }, 'receipts_closed'>
  'receipts.nudge': Result<{ told: number; already: number; withoutChair: number }, 'receipts_closed' | 'all_confirmed'>
  'comments.list': Result<Page<CommentView>, never>
  'comments.write': Result<{ state: 'waiting' }, 'comments_off' | 'comments_waiting' | 'words_risky'>
  'comments.queue': Result<Page<CommentRow>, never>
  'comments.decide': Result<{ state: 'shown' | 'refused' }, never>
  'checks.list': Result<Page<WordCheckRow>, never>
  'checks.decide': Result<{ state: 'passed' | 'refused' }, 'own_words' | 'decided_already'>
  'events.list': Result<Page<EventCard>, never>
  'events.get': Result<EventView, never>
  'events.register': Result<Place, RegistrationRefusal>
  'events.withdraw': Result<WithdrawOutcome, 'too_late_to_withdraw' | 'taken_out'>
  'events.mine': Result<MyRegistration[], never>
  'events.manage': Result<Page<EventCard>, never>
  'events.open': Result<EventBoard, never>
  'events.write': Result<
    { eventId: string; rev: number },
    'changed_meanwhile' | 'already_published' | 'union_unknown' | WordsRefusal
  >
  'events.publish': Result<{ eventId: string }, 'already_published' | 'cancelled' | 'finished' | WordsRefusal>
  'events.registrations': Result<Page<RegistrationRow>, never>
  'events.export': Result<ExportedFile, never>
  'events.postpone': Result<{ told: number }, ChangeRefusal | WordsRefusal>
  'events.cancel': Result<{ told: number }, ChangeRefusal | WordsRefusal>
  'events.resize': Result<
    { capacity: number; promoted: number },
    'capacity_below_holders' | 'changed_meanwhile' | ChangeRefusal
  >
  'events.tell': Result<{ told: number }, 'nobody_in_event' | 'told_enough' | ChangeRefusal | WordsRefusal>
  'events.remove': Result<{ promoted: number }, 'not_in_event'>
  'membership.bind': Result<
    { kind: 'bound' } | { kind: 'queued' },
    'too_many_tries' | 'bound_already' | 'phone_not_given'
  >
  'membership.bindings': Result<Page<BindingRow>, never>
  'membership.decideBinding': Result<
    { state: 'approved' | 'rejected' },
    'decided_already' | 'row_taken' | 'bound_already'
  >
  'membership.revealPhone': Result<{ phone: string }, never>
  'membership.export': Result<ExportedFile, never>
  'membership.template': Result<ExportedFile, never>
  'membership.checkImport': Result<ImportCheck, RosterRefusal>
  'membership.import': Result<{ written: number; left: number }, RosterRefusal | 'import_changed'>
  'directory.summary': Result<DirectorySummary, never>
  'directory.unions': Result<Page<UnionCard>, never>
  'directory.enterprises': Result<Page<EnterpriseCard>, never>
  'directory.union': Result<UnionCard, never>
  'directory.enterprise': Result<EnterpriseCard, never>
  'messages.list': Result<Page<InboxItem>, never>
  'messages.markRead': Result<{ unread: 0 }, never>
  'messages.recordGrants': Result<{ recorded: number }, never>
  'log.export': Result<ExportedFile, never>
  'log.list': Result<Page<LogRow>, never>
  'files.ask': Result<UploadTicket, 'file_too_large'>
  'files.keep': Result<KeptFile, 'file_missing' | 'file_too_large' | 'file_wrong_kind'>
  'files.open': Result<{ addresses: Record<string, string> }, never>
  'account.get': Result<AccountView, never>
  'account.recheck': Result<{ askedAt: number }, never>
  'followers.sync': Result<{ askedAt: number }, 'sync_running'>
  'account.notFollowing': Result<Page<NotFollowingRow>, never>
  'messages.settings': Result<{ topicsOff: Channel[]; noticesLeft: number }, never>
  'messages.setTopic': Result<{ topicsOff: Channel[] }, never>
  'desk.today': Result<DeskToday, never>
}

export type ActionName = keyof Outputs

/** 契约. Every action with what goes in and what comes out; phone, desk and cloud compile against it. */
export type Actions = {
  [Name in ActionName]: { input: v.InferInput<(typeof inputs)[Name]>; output: Outputs[Name] }
}

export type Input<Name extends ActionName> = Actions[Name]['input']
export type Output<Name extends ActionName> = Actions[Name]['output']
export type Value<Name extends ActionName> = Extract<Output<Name>, { ok: true }>['value']

/** What travels: the same shape for every answer, with the sentence that people see. */
export type Answer<Name extends ActionName> =
  | { ok: true; value: Value<Name> }
  | { ok: false; reason: Reason; text: string }
