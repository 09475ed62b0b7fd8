import type { UnionEvent } from '../event'

/**
 * 往届名单. Who took part in an event that was held without this system, or whose list was kept elsewhere; the people stand in
 * `EarlierEntry`. Its id is that of the event, or of the brand with the year.
 */
export interface EarlierList extends Pick<UnionEvent, 'title' | 'kind' | 'startsAt' | 'endsAt'> {
  id: string
  eventId?: string
  brandId?: string
  year?: number
  by: string
  at: number
}

/** 往届参加的一位. A row of the roster in an earlier list; whoever is on no roster is not kept. */
export interface EarlierEntry {
  /** Of list and row of the roster: whoever stands in two sheets is in the list once. */
  id: string
  listId: string
  memberId: string
  importId: string
}

export function earlierEntryId(listId: string, memberId: string): string {
  return `${listId}:${memberId}`
}
