import { dayText } from '#shared/beijingTime'
import { isOpen } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'
import { workdaysLeft } from '#shared/cases/workdays'
import { deskCaseTexts as texts } from './deskCaseTexts'

interface Words {
  text: string
  isLate: boolean
}

/** How a promise stands, for whoever has to keep it. */
export function dueWords({ state, dueAt, inTime }: Pick<CaseRow, 'state' | 'dueAt' | 'inTime'>, now: number): Words {
  if (inTime !== undefined) return { text: inTime ? texts.inTime : texts.notInTime, isLate: !inTime }
  if (!isOpen(state)) return { text: '', isLate: false }
  const left = workdaysLeft(dueAt, now)
  if (now >= dueAt) return { text: texts.lateBy(Math.max(1, -left)), isLate: true }
  const day = dayText(dueAt - 1, now)
  return { text: `${texts.due(day)}，${left > 0 ? texts.left(left) : texts.dueToday}`, isLate: false }
}
