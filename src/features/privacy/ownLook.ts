import type { OwnItem, OwnPart } from '#shared/privacy/own'

/** Items that are drawn at a time: a phone of some years ago has no room for hundreds. */
const A_LOOK = 20

/** What stands of an open part after so many looks at it. */
export function ownLook({ items, further }: OwnPart, looks: number) {
  const shown: OwnItem[] = items.slice(0, looks * A_LOOK)
  const isAll = shown.length === items.length
  return {
    shown,
    hasMore: !isAll,
    /** Older ones that only the station can show; said at the end of what is here. */
    older: isAll ? further : 0,
  }
}
