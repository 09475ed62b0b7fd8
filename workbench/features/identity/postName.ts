import type { Post } from '#shared/identity/invitation'
import { identityTexts as texts } from './texts'

/** 岗位, in words. */
export function postName(role: Post): string {
  return role.kind === 'chair' ? texts.chairOf(role.unionName ?? '') : texts[role.kind]
}
