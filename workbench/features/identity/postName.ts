import roleNames from '#shared/access/roleNames.json'
import type { Post, StaffRow } from '#shared/identity/invitation'
import { identityTexts as texts } from './texts'

/** 岗位 in words; of a chair or a committee with the union. */
export function postName({ kind, unionName }: Post): string {
  if (kind === 'committee') return texts.committeeOf(unionName ?? '')
  return kind === 'chair' ? texts.chairOf(unionName ?? '') : roleNames[kind]
}

/** Whether somebody works for the street, who alone may be named counsel. */
export function isOfficerPost({ roles }: Pick<StaffRow, 'roles'>): boolean {
  return roles.some(({ kind }) => kind === 'officer' || kind === 'federation')
}

export function isCounselPost({ roles }: Pick<StaffRow, 'roles'>): boolean {
  return roles.some(({ kind }) => kind === 'counsel')
}
