import { dayText } from '#shared/beijingTime'
import { type CaseKind, type CaseState, caseKind, isOpen } from '#shared/cases/case'
import { workdaysLeft } from '#shared/cases/workdays'
import { caseTexts as texts } from './texts'
import './Cases.css'

interface Props {
  promised: { kind: CaseKind; state: CaseState; dueAt: number; inTime?: boolean }
  now: number
}

/** The working days of a promise as nails: those that are gone, those left, and in red those that it is late. */
export function DueBar({ promised: { kind, state, dueAt, inTime }, now }: Props) {
  if (inTime !== undefined)
    return (
      <span className={inTime ? 'due-bar__words' : 'due-bar__words due-bar__words--late'}>
        {inTime ? texts.answeredInTime : texts.answeredLate}
      </span>
    )
  if (!isOpen(state)) return null
  const { days } = caseKind[kind]
  const isLate = now >= dueAt
  const left = workdaysLeft(dueAt, now)
  const late = isLate ? Math.max(1, -left) : 0
  const gone = isLate ? days : Math.max(0, days - left)
  return (
    <span className="due-bar">
      <span className="due-bar__nails" aria-hidden="true">
        {Array.from({ length: days + Math.min(late, 5) }, (_nail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a nail is its place
          <i key={index} className={index >= days ? 'due-bar__late' : index < gone ? 'due-bar__gone' : ''} />
        ))}
      </span>
      <span className={isLate ? 'due-bar__words due-bar__words--late' : 'due-bar__words'}>
        {isLate ? texts.lateBy(late) : left > 0 ? texts.left(left) : texts.dueToday}
      </span>
      <span className="faint">{texts.promised(dayText(dueAt - 1, now))}</span>
    </span>
  )
}
