import type { OwnItem, OwnPart } from '#shared/privacy/own'

/** Items that are drawn at a time: a phone of some years ago has no room for hundreds. */
const A_LOOK = 20

/** What stands of a part after so many taps: closed after none, and closed again once it is open and its head is tapped. */
export function ownLook({ items, further }: OwnPart, looks: number) {
  const shown: OwnItem[] = items.slice(0, looks * A_LOOK)
  const isOpen = looks > 0
  const isAll = shown.length === items.length
  return {
    shown,
    isOpen,
    count: items.length + further,
    hasMore: isOpen && !isAll,
    /** Older ones that only the station can show; said at the end of what is here. */
    older: isOpen && isAll ? further : 0,
  }
}
