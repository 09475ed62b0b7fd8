import { open } from '#platform/pages/navigate'
import { shortDayText, weekdayText } from '#shared/beijingTime'
import type { CaseRow } from '#shared/cases/view'
import { TimelineItem } from '#ui/lists/TimelineItem'
import { caseTag } from './caseTag'
import { caseTitle } from './caseTitle'
import { promiseText } from './promiseText'
import { caseTexts as texts } from './texts'

/** A case that is under way, along the line of what comes next: on the day of its promise, or the day of its answer. */
export function CaseItem({ row, now }: { row: CaseRow; now: number }) {
  const { id, state, dueAt, answeredAt, ownerName } = row
  const { text, tone } = promiseText(row, now)
  // A promise is kept until the end of its day.
  const at = state === 'answered' ? (answeredAt ?? dueAt) : dueAt - 1
  return (
    <TimelineItem
      day={shortDayText(at, now)}
      clock={state === 'answered' ? weekdayText(at) : texts.byDay(weekdayText(at))}
      title={caseTitle(row)}
      lines={[state === 'answered' ? texts.toRate : ownerName ? texts.with(ownerName) : undefined]}
      strong={[state === 'asked' ? texts.toAdd : tone === 'late' ? text : undefined]}
      tag={caseTag(state)}
      onPress={() => open('case', { id })}
    />
  )
}
