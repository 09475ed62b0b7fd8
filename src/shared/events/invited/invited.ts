import type { OpenTo } from '../event'

type ForWhom = { openTo: OpenTo }

/** 受邀的人. Whether an event is for people by name, and nobody else learns that there is one. */
export function isByName({ openTo }: ForWhom): boolean {
  return openTo.kind === 'invited'
}

/** Whether an event is not there for this member, or for somebody of whom no row is known. */
export function isHiddenFrom({ openTo }: ForWhom, memberId: string | undefined): boolean {
  return openTo.kind === 'invited' && (memberId === undefined || !openTo.memberIds.includes(memberId))
}

/** The same event as one of those who are invited reads it: without who the others are. */
export function withoutOthers(openTo: OpenTo, memberId: string | undefined): OpenTo {
  if (openTo.kind !== 'invited') return openTo
  return { kind: 'invited', memberIds: openTo.memberIds.filter((id) => id === memberId) }
}
