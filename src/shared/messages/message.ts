import * as v from 'valibot'
import type { DeliveryReason } from '../delivery/deliveryReason'
import { CHANNELS } from '../news/article'
import { CursorSchema } from '../page'

/** Kinds of messages; each has its words and its WeChat template. */
export const MESSAGE_KINDS = [
  'place_taken',
  'place_promoted',
  'place_offered',
  'place_lapsed',
  'place_drawn',
  'place_not_drawn',
  'place_removed',
  'place_back',
  'place_approved',
  'place_enrolled',
  'place_handing',
  'place_handed',
  'place_declined',
  'place_mate_came',
  'place_mate_gone',
  'place_leads',
  'place_late',
  'event_changed',
  'event_cancelled',
  'binding_decided',
  'article_pushed',
  'event_word',
  'event_invited',
  'event_reminder',
  'event_form',
  'event_feedback',
  'photo_objected',
  'photo_settled',
  'quota_kept',
  'approval_wanted',
  'push_asked',
  'push_reported',
  'receipt_nudged',
  'article_checked',
  'register_asked',
  'review_asked',
  'reader_named',
  'event_reviewed',
  'plea_decided',
  'comment_answered',
  'letter_answered',
  'match_called',
  'match_back',
  'certificate_given',
  'case_step',
  'case_due',
  'joining_step',
  'joining_due',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** 渠道. The way on which a message reaches one person; the inbox has it in any case. */
export type Way = 'subscribe' | 'template' | 'inbox'

/**
 * `waiting` to be sent, `leased` by a run, `sent` to WeChat, `unknown` after a lost answer, `inbox` when no way was
 * left; `delivered` and `failed` when WeChat has told how it ended.
 */
export type DeliveryState = 'waiting' | 'leased' | 'sent' | 'unknown' | 'inbox' | 'delivered' | 'failed'

/** State of a message on its way to one person's phone. */
export interface Delivery {
  state: DeliveryState
  attempts: number
  notBefore: number
  leasedBy?: string
  channel?: Way
  firstTriedAt?: number
  sentAt?: number
  messageId?: string
  deliveredAt?: number
  /** Why a way was passed over, failed, or has to wait; the latest last. */
  reasons?: DeliveryReason[]
}

/** 消息. Outbox entry and inbox entry in one; the id `kind:subject:personId:turn` makes a repeat the same message. */
export interface Message {
  id: string
  kind: MessageKind
  personId: string
  title: string
  text: string
  /** Path of a page of the mini-program. */
  path?: string
  /** Values for the fields of the template. */
  fields: Record<string, string>
  at: number
  pageKey: string
  delivery: Delivery
}

/** The words of a message, whoever it goes to. */
export type MessageCard = Pick<Message, 'kind' | 'title' | 'text' | 'path' | 'fields'>

export type InboxItem = Pick<Message, 'id' | 'kind' | 'title' | 'text' | 'path' | 'at'> & { unread: boolean }

export const ListInboxInput = v.strictObject({ cursor: CursorSchema })
export const RecordGrantsInput = v.strictObject({
  accepted: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))), v.maxLength(5)),
})
export const SetTopicInput = v.strictObject({ topic: v.picklist(CHANNELS), on: v.boolean() })
