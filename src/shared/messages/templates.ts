import type { MessageKind } from './message'
import templates from './templates.json'

export type TemplateName = keyof typeof templates

/** 消息模板. The ids are those of the union's own accounts; the file is edited once an account exists. */
export const messageTemplates = templates

const templateOf: Record<MessageKind, TemplateName> = {
  place_taken: 'place',
  place_promoted: 'place',
  place_offered: 'place',
  place_lapsed: 'place',
  place_drawn: 'place',
  place_not_drawn: 'place',
  place_removed: 'place',
  place_back: 'place',
  place_approved: 'place',
  place_enrolled: 'place',
  place_handing: 'place',
  place_handed: 'place',
  place_declined: 'place',
  place_mate_came: 'place',
  place_mate_gone: 'place',
  place_leads: 'place',
  place_late: 'place',
  event_changed: 'change',
  event_cancelled: 'change',
  binding_decided: 'membership',
  article_pushed: 'notice',
  event_word: 'change',
  event_invited: 'place',
  event_reminder: 'change',
  event_form: 'change',
  event_feedback: 'change',
  photo_objected: 'notice',
  photo_settled: 'notice',
  quota_kept: 'place',
  approval_wanted: 'place',
  push_asked: 'notice',
  push_reported: 'notice',
  receipt_nudged: 'notice',
  register_asked: 'notice',
  article_checked: 'notice',
  review_asked: 'notice',
  reader_named: 'notice',
  event_reviewed: 'notice',
  plea_decided: 'notice',
  comment_answered: 'notice',
  letter_answered: 'notice',
  match_called: 'notice',
  match_back: 'notice',
  certificate_given: 'notice',
  case_step: 'notice',
  case_due: 'notice',
  joining_step: 'membership',
  joining_due: 'notice',
}

export function templateNameFor(kind: MessageKind): TemplateName {
  return templateOf[kind]
}

/**
 * Whether a message may go by template: only as an answer to something the person did (docs/wechat.md 1.1). Nobody has
 * asked for a reminder about receipts, about the data of enterprises, or to read before others do.
 */
export function mayUseTemplate(kind: MessageKind): boolean {
  return !UNASKED.includes(kind)
}

const UNASKED: readonly MessageKind[] = [
  'place_handing',
  'place_enrolled',
  'quota_kept',
  'approval_wanted',
  'event_invited',
  'certificate_given',
  'photo_objected',
  'receipt_nudged',
  'register_asked',
  'review_asked',
  'reader_named',
  'case_due',
  'joining_due',
]

/** Name of the template with this id of the mini-program, if it is one of ours. */
export function findSubscribeTemplate(id: string): TemplateName | undefined {
  const names = Object.keys(subscribeTemplates) as TemplateName[]
  return names.find((name) => subscribeTemplates[name] === id)
}

/** Ids of the templates for which the phone asks permission, at the tap that makes each useful. */
export const subscribeTemplates: Record<TemplateName, string> = {
  place: templates.place.subscribe,
  change: templates.change.subscribe,
  membership: templates.membership.subscribe,
  notice: templates.notice.subscribe,
}
