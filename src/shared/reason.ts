import type { WordsRefusal } from './checks/wordCheck'
import type { ChangeRefusal } from './events/change'
import type { RegistrationRefusal } from './events/registration'
import type { RosterRefusal } from './membership/rosterImport'

/** A request that is wrong in itself; answered with 400, 401, 403, 404 or 500, never with 200. */
export type Fault =
  | 'bad_request'
  | 'signed_out'
  | 'forbidden'
  | 'unknown_action'
  | 'not_found'
  | 'busy'
  | 'server_error'

/** What a right request may be refused for; answered with 200. */
export type Refusal =
  | RegistrationRefusal
  | ChangeRefusal
  | 'not_in_event'
  | 'union_unknown'
  | 'too_late_to_withdraw'
  | 'capacity_below_holders'
  | 'already_published'
  | 'changed_meanwhile'
  | 'article_empty'
  | 'event_missing'
  | 'not_in_feed'
  | 'reach_changed'
  | 'pushed_already'
  | 'nobody_left'
  | 'nobody_again'
  | 'nobody_in_event'
  | 'told_enough'
  | 'own_push'
  | 'audiences_full'
  | 'still_gathering'
  | 'too_late_to_recall'
  | 'quiet_hours'
  | 'time_past'
  | 'too_many_tries'
  | 'bound_already'
  | 'row_taken'
  | 'decided_already'
  | 'phone_not_given'
  | 'in_review'
  | 'not_in_review'
  | 'own_article'
  | 'review_needed'
  | WordsRefusal
  | 'own_words'
  | 'picture_risky'
  | 'comments_off'
  | 'comments_waiting'
  | 'sign_in_over'
  | 'number_wrong'
  | 'invitation_over'
  | 'invitation_used'
  | 'last_of_federation'
  | 'file_too_large'
  | 'file_missing'
  | 'file_wrong_kind'
  | RosterRefusal
  | 'import_changed'
  | 'no_receipt_asked'
  | 'receipts_closed'
  | 'all_confirmed'
  | 'sync_running'

/** What only the phone can find out. */
export type Outage = 'offline'

/** What the door says before the cloud is asked: 400 or 415, and 413. */
export type DoorFault = 'not_json' | 'too_large'

export type Reason = Fault | Refusal | Outage | DoorFault
