/** 活动通知. Waits to become one message for everybody who holds a place or waits for one. */
export interface Announcement {
  id: string
  kind: 'event_changed' | 'event_cancelled'
  eventId: string
  turn: string
  state: 'waiting' | 'told'
  at: number
}
