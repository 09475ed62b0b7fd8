/** Reasons of WeChat, by the names of `server/wechat/errors/reasons.ts`. */
type WechatReason =
  | 'admin_confirmation'
  | 'api_blocked'
  | 'capability_missing'
  | 'clear_quota_used'
  | 'code_invalid'
  | 'content_too_long'
  | 'customer_window_closed'
  | 'customer_window_used'
  | 'field_invalid'
  | 'interface_withdrawn'
  | 'ip_not_listed'
  | 'link_invalid'
  | 'marketing_forbidden'
  | 'mass_quota_used'
  | 'media_unknown'
  | 'message_gone'
  | 'mini_program_invalid'
  | 'no_grant'
  | 'not_following'
  | 'not_served'
  | 'page_unpublished'
  | 'recipients_count'
  | 'request_malformed'
  | 'risky_content'
  | 'secret_frozen'
  | 'tag_taken'
  | 'tag_unknown'
  | 'tags_full'
  | 'template_banned'
  | 'template_unknown'
  | 'third_party_only'
  | 'token_rejected'
  | 'unlisted'
  | 'user_limited'
  | 'user_unknown'
  | 'wrong_app_id'
  | 'wrong_secret'

/** Nothing was sent, and it is tried again: with growing pauses, after a minute, or after midnight. */
type Waiting = 'backoff' | 'minute' | 'midnight'

/** WeChat may have the message; the name tells what became of its answer. */
type Lost = 'timeout' | 'connection_lost' | 'server_error' | 'unreadable' | 'too_large'

/** Reasons of our own. */
type Given = 'interrupted' | 'tried_too_often' | 'silent_for_a_day'

/** Endings that an event of WeChat told afterwards; the number is that of a mass call's `err(…)`. */
type Ended = 'blocked' | 'subscription_off' | 'wechat_failed' | 'mass_failed' | `mass_${number}`

/**
 * 没送到的原因. Why a message has not reached a phone, or not yet, as it is stored; its sentence is made when it is shown.
 */
export type DeliveryReason = WechatReason | Waiting | Lost | Given | Ended
