/** The events that change something of ours; of others only the fact is kept. */
export const EVENT_KINDS = [
  'subscribe',
  'unsubscribe',
  'templatesendjobfinish',
  'masssendjobfinish',
  'subscribe_msg_popup_event',
  'subscribe_msg_change_event',
  'subscribe_msg_sent_event',
  'wxa_media_check',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export function findEventKind(kind: string | undefined): EventKind | undefined {
  return EVENT_KINDS.find((known) => known === kind)
}
