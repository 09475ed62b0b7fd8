import type { AccountMove } from './accounts'
import type { DraftArticle } from './material/articles'
import type { FollowerMove } from './people/followers'
import type { Shown } from './people/ledger'
import type { IssuedToken, MassJob, Media } from './state'

/** One line of the journal: an event with all that is needed to apply it again. */
export type Change =
  | { kind: 'began'; lastMessageId: string }
  | { kind: 'called'; appId: string; path: string; at: number }
  | { kind: 'quota_cleared'; appId: string; at: number }
  | { kind: 'token_issued'; appId: string; at: number; token: IssuedToken; othersUntil: number; forced: boolean }
  | { kind: 'tokens_revoked'; appId: string }
  | { kind: 'follower_moved'; openId: string; move: FollowerMove; at: number }
  | { kind: 'granted'; openId: string; templateIds: readonly string[] }
  | { kind: 'chatted'; openId: string; shown: Shown }
  | { kind: 'media_added'; mediaId: string; media: Media }
  | { kind: 'draft_added'; mediaId: string; articles: readonly DraftArticle[] }
  | { kind: 'sent'; openId: string; shown: Shown; reaches: boolean; repeatKey?: string; grantKey?: string }
  | { kind: 'tag_created'; appId: string; tag: { id: number; name: string } }
  | { kind: 'tagged'; openIds: readonly string[]; tagId: number }
  | { kind: 'window_opened'; openId: string; until: number; left: number }
  | { kind: 'window_used'; openId: string }
  | { kind: 'account_changed'; appId: string; move: AccountMove }
  | { kind: 'mass_moved'; messageId: string; state: MassJob['state'] }
  | { kind: 'mass_started'; job: MassJob; mediaId: string; repeatKey?: string; at: number }
  | { kind: 'mass_finished'; messageId: string; shown: Shown }
