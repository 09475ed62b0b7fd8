/** Somebody on the list that a door keeps for hours without a network. */
export interface DoorListRow {
  memberId: string
  name: string
  firm: string
  /** How the name may be typed: itself, pinyin and initials. */
  spelt: string
  /** Key of this day, as hex; missing where they have never opened their card. */
  key?: string
  /** When they were in already as the list was made. */
  inAt?: number
}

/** 没网时用的名单. Everybody with a place, for one event and one day. */
export interface DoorList {
  eventId: string
  /** The day in Beijing for which its keys are. */
  day: number
  /** From then on it is deleted wherever it lies. */
  until: number
  rows: DoorListRow[]
}

/** The list as the cloud gives it, with chance for its lock: WeChat’s phones have none that can be trusted. */
export interface GivenDoorList extends DoorList {
  salt: string
}

/** The list once somebody’s check-in was undone. */
export function withOut(list: DoorList, memberId: string): DoorList {
  const rows = list.rows.map((row) => {
    if (row.memberId !== memberId) return row
    const { inAt: _inAt, ...out } = row
    return out
  })
  return { ...list, rows }
}
