import type { StaffRow } from '#shared/identity/invitation'
import { identityTexts as texts } from './texts'

/** 岗位, in words. */
export function postName(role: StaffRow['roles'][number]): string {
  return role.kind === 'chair' ? texts.chairOf(role.unionName ?? '') : texts[role.kind]
}
