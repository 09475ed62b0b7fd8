import type { Concern, RetryAfter } from './outcome'
import type { WechatReason } from './reasons'

/**
 * Meaning of a code. `token`: fetch a new token and repeat once. `repeated`: sent before, the answer carries the first
 * message's id.
 */
export type ErrorRow =
  | { kind: 'token' }
  | { kind: 'repeated' }
  | { kind: 'retry'; after: RetryAfter }
  | { kind: 'awaiting' }
  | { kind: 'refused'; reason: Exclude<WechatReason, 'admin_confirmation'>; concerns: Concern }

/**
 * WeChat's errcodes and their meaning for us (docs/wechat.md 1.3, 1.8). A code that is missing is refused as
 * `unlisted`.
 */
export const errorTable: { readonly [code: number]: ErrorRow } = {
  [-1]: { kind: 'retry', after: 'backoff' },
  40001: { kind: 'token' },
  40003: { kind: 'refused', reason: 'user_unknown', concerns: 'person' },
  40007: { kind: 'refused', reason: 'media_unknown', concerns: 'message' },
  40008: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  40013: { kind: 'refused', reason: 'wrong_app_id', concerns: 'account' },
  40014: { kind: 'token' },
  40029: { kind: 'refused', reason: 'code_invalid', concerns: 'message' },
  40031: { kind: 'refused', reason: 'recipients_count', concerns: 'message' },
  40032: { kind: 'refused', reason: 'recipients_count', concerns: 'message' },
  40036: { kind: 'refused', reason: 'template_unknown', concerns: 'template' },
  40037: { kind: 'refused', reason: 'template_unknown', concerns: 'template' },
  40039: { kind: 'refused', reason: 'link_invalid', concerns: 'message' },
  40059: { kind: 'refused', reason: 'message_gone', concerns: 'message' },
  40097: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  40125: { kind: 'refused', reason: 'wrong_secret', concerns: 'account' },
  40130: { kind: 'refused', reason: 'recipients_count', concerns: 'message' },
  40152: { kind: 'refused', reason: 'tag_unknown', concerns: 'message' },
  40164: { kind: 'refused', reason: 'ip_not_listed', concerns: 'account' },
  40165: { kind: 'refused', reason: 'mini_program_invalid', concerns: 'message' },
  40169: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  40243: { kind: 'refused', reason: 'secret_frozen', concerns: 'account' },
  40249: { kind: 'refused', reason: 'marketing_forbidden', concerns: 'job' },
  41001: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  41030: { kind: 'refused', reason: 'page_unpublished', concerns: 'template' },
  42001: { kind: 'token' },
  42010: { kind: 'retry', after: 'minute' },
  43002: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  43004: { kind: 'refused', reason: 'not_following', concerns: 'person' },
  43101: { kind: 'refused', reason: 'no_grant', concerns: 'person' },
  43116: { kind: 'refused', reason: 'template_banned', concerns: 'template' },
  44002: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  45002: { kind: 'refused', reason: 'content_too_long', concerns: 'message' },
  45009: { kind: 'retry', after: 'midnight' },
  45011: { kind: 'retry', after: 'backoff' },
  45015: { kind: 'refused', reason: 'customer_window_closed', concerns: 'person' },
  45028: { kind: 'refused', reason: 'mass_quota_used', concerns: 'channel' },
  45047: { kind: 'refused', reason: 'customer_window_used', concerns: 'person' },
  45056: { kind: 'refused', reason: 'tags_full', concerns: 'message' },
  45059: { kind: 'refused', reason: 'tags_full', concerns: 'person' },
  45065: { kind: 'repeated' },
  45066: { kind: 'retry', after: 'minute' },
  45067: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  45109: { kind: 'refused', reason: 'interface_withdrawn', concerns: 'channel' },
  45157: { kind: 'refused', reason: 'tag_taken', concerns: 'message' },
  45159: { kind: 'refused', reason: 'tag_unknown', concerns: 'message' },
  47001: { kind: 'refused', reason: 'request_malformed', concerns: 'message' },
  47003: { kind: 'refused', reason: 'field_invalid', concerns: 'message' },
  48001: { kind: 'refused', reason: 'capability_missing', concerns: 'channel' },
  48004: { kind: 'refused', reason: 'api_blocked', concerns: 'channel' },
  48006: { kind: 'refused', reason: 'clear_quota_used', concerns: 'account' },
  50001: { kind: 'refused', reason: 'user_limited', concerns: 'person' },
  50002: { kind: 'refused', reason: 'user_limited', concerns: 'person' },
  61004: { kind: 'refused', reason: 'ip_not_listed', concerns: 'account' },
  61024: { kind: 'refused', reason: 'third_party_only', concerns: 'channel' },
  87014: { kind: 'refused', reason: 'risky_content', concerns: 'message' },
  89501: { kind: 'awaiting' },
  89503: { kind: 'awaiting' },
  89504: { kind: 'awaiting' },
  89505: { kind: 'awaiting' },
  89506: { kind: 'awaiting' },
}
