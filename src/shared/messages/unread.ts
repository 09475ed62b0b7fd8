/** 未读. From here on nobody counts: the phone says 99+. */
export const UNREAD_COUNTED = 100

export function unreadText(unread: number): string {
  return unread >= UNREAD_COUNTED ? `${UNREAD_COUNTED - 1}+` : String(unread)
}
