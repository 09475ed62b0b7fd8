import { lookUp } from '../lookUp'
import type { Case } from './case'

/** 给谁申请. */
export const HARDSHIP_WHOM = ['self', 'household'] as const
export type HardshipWhom = (typeof HARDSHIP_WHOM)[number]
export const hardshipWhomName: Record<HardshipWhom, string> = { self: '本人', household: '家里人' }

/** 遇到了什么. No more is asked than which of these it is. */
export const HARDSHIP_REASONS = ['illness', 'unemployment', 'accident', 'schooling', 'other'] as const
export type HardshipReason = (typeof HARDSHIP_REASONS)[number]
export const hardshipReasonName: Record<HardshipReason, string> = {
  illness: '大病',
  unemployment: '失业',
  accident: '意外',
  schooling: '子女就学',
  other: '其他',
}

/** What is agreed to with an application; it stands in the case as its first step. */
export const HARDSHIP_AGREED = '同意由负责的干部看这份申请，办完 90 天后删掉内容。'

/** 帮扶申请. Its two answers are what the case is about: see `CaseAbout`. */
export function hardshipAbout(whom: HardshipWhom, reason: HardshipReason) {
  return { kind: 'hardship' as const, id: `${whom}-${reason}` }
}

const names = Object.fromEntries(
  HARDSHIP_WHOM.flatMap((whom) =>
    HARDSHIP_REASONS.map((reason) => [
      hardshipAbout(whom, reason).id,
      `${hardshipWhomName[whom]}，${hardshipReasonName[reason]}`,
    ])
  )
)

/** The two answers in words; nothing for what nobody can have chosen. */
export function hardshipName(id: string): string | undefined {
  return lookUp(names, id)
}

interface SaidAs {
  kind: Case['kind']
  topic: Case['topic']
  to: 'union' | 'station'
  about?: { kind: string }
  against?: unknown
  counselOnly?: unknown
  agreed?: true
}

/** Whether the parts of what is said belong together: an application is complete, and nothing else is half of one. */
export function isFitForm({ kind, topic, to, about, against, counselOnly, agreed }: SaidAs): boolean {
  if (kind !== 'hardship') return about?.kind !== 'hardship' && agreed === undefined
  const isAddressed = topic === 'benefits' && to === 'station' && against === undefined && counselOnly === undefined
  return isAddressed && about?.kind === 'hardship' && agreed === true
}

/** 只给经手的人看. Words that stand in no list: what is kept for counsel, and applications for help in hardship. */
export function isKept({ kind, counselOnly }: Pick<Case, 'kind' | 'counselOnly'>): boolean {
  return counselOnly === true || kind === 'hardship'
}

/** 到期清掉了. What is left of an application is what counts need. */
export function isCleared({ kind, asker }: Pick<Case, 'kind' | 'asker'>): boolean {
  return kind === 'hardship' && asker === undefined
}
