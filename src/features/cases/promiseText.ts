import { dayText } from '#shared/beijingTime'
import { type CaseState, isOpen } from '#shared/cases/case'
import { workdaysLeft } from '#shared/cases/workdays'
import { caseTexts as texts } from './texts'

interface Promised {
  state: CaseState
  dueAt: number
  inTime?: boolean
}

/** How a promise stands: the day and what is left of it, or whether it was kept. */
export function promiseText({ state, dueAt, inTime }: Promised, now: number): { text: string; tone?: 'late' | 'good' } {
  if (inTime !== undefined)
    return inTime ? { text: texts.inTime, tone: 'good' } : { text: texts.notInTime, tone: 'late' }
  if (!isOpen(state)) return { text: '' }
  const left = workdaysLeft(dueAt, now)
  if (now >= dueAt) return { text: texts.late(Math.max(1, -left)), tone: 'late' }
  return { text: `${texts.due(dayText(dueAt - 1, now))}，${left > 0 ? texts.left(left) : texts.dueToday}` }
}
