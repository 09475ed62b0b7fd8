import { holds, type Role, THE_STREET, unionOf } from '../access/role'
import { CASE_LEVELS, type Case, type CaseLevel } from './case'
import { isCleared } from './hardship'
import table from './sight.json'

/**
 * 谁在看. Whoever asked; the owner; their colleagues at the level that has the case; the levels above it; and the level
 * below, which had it before. `outside` is everybody else in office whose queue it is in, while it is kept for counsel: they see that
 * there is one, and by when it is promised. Anybody else does not see that there is one.
 */
export const CASE_VIEWERS = ['asker', 'owner', 'peer', 'above', 'below', 'outside'] as const
export type CaseViewer = (typeof CASE_VIEWERS)[number]
/** Those who open a case in office. */
export type DeskViewer = Exclude<CaseViewer, 'asker' | 'outside'>
export type CasePart = keyof typeof table

export function sees(viewer: CaseViewer, part: CasePart): boolean {
  return table[part].includes(viewer)
}

interface Looker {
  id: string
  roles: readonly Role[]
  member?: { id: string }
}

/** The highest level at which a person answers cases of this union. */
export function levelOf({ roles }: Pick<Looker, 'roles'>, unionId: string | undefined): CaseLevel | undefined {
  if (holds(roles, ['federation'], [THE_STREET])) return 'federation'
  if (holds(roles, ['officer'], [THE_STREET])) return 'station'
  return unionId && holds(roles, ['chair'], [unionOf(unionId)]) ? 'union' : undefined
}

/** 法律援助人员. An officer whom the federation has named for it. */
export function isCounsel({ roles }: Pick<Looker, 'roles'>): boolean {
  return holds(roles, ['counsel'], [THE_STREET]) && holds(roles, ['officer', 'federation'], [THE_STREET])
}

/** Whether somebody is the one who asked, with whichever account: a case is not handled by them. */
export function isAsker({ asker }: Pick<Case, 'asker'>, { id, member }: Looker): boolean {
  return (
    asker !== undefined && (asker.personId === id || (asker.memberId !== undefined && asker.memberId === member?.id))
  )
}

/** As whom somebody in office looks at a case; nobody for the barred, for whoever asked, and for strangers. */
export function deskViewerOf(found: Case, looker: Looker): DeskViewer | undefined {
  const level = levelOf(looker, found.unionId)
  if (!level || found.barred.includes(looker.id) || isAsker(found, looker)) return undefined
  if (found.counselOnly && !isCounsel(looker)) return undefined
  if (found.counselOnly) return found.owner?.id === looker.id ? 'owner' : 'peer'
  if (found.kind === 'hardship') return helperOf(found, { id: looker.id, level })
  const [own, at, from] = [level, found.level, found.startLevel].map((one) => CASE_LEVELS.indexOf(one)) as Rank
  if (own < from) return undefined
  if (own < at) return 'below'
  if (found.owner?.id === looker.id) return 'owner'
  return own === at ? 'peer' : 'above'
}

/** 帮扶申请 is read by whoever has it and by the federation above them; while nobody has it, by whoever may take it. */
function helperOf(found: Case, { id, level }: { id: string; level: CaseLevel }): DeskViewer | undefined {
  if (isCleared(found)) return undefined
  const [own, at] = [level, found.level].map((one) => CASE_LEVELS.indexOf(one)) as [number, number]
  if (own < at) return undefined
  if (found.owner?.id === id) return 'owner'
  if (own > at) return 'above'
  return !found.owner || level === 'federation' ? 'peer' : undefined
}

type Rank = [own: number, at: number, from: number]

/** Whether a viewer may act, rather than read alone. */
export function mayHandle(viewer: CaseViewer): boolean {
  return viewer === 'owner' || viewer === 'peer' || viewer === 'above'
}
