import { open } from '#platform/pages/navigate'
import { shortDayText, weekdayText } from '#shared/beijingTime'
import { caseKind } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'
import { TimelineItem } from '#ui/lists/TimelineItem'
import { caseTag } from './caseTag'
import { promiseText } from './promiseText'
import { caseTexts as texts } from './texts'

/** A case that is under way, along the line of what comes next: on the day of its promise, or the day of its answer. */
export function CaseItem({ row, now }: { row: CaseRow; now: number }) {
  const { id, kind, number, words, state, dueAt, answeredAt, ownerName } = row
  const { text, tone } = promiseText(row, now)
  // A promise is kept until the end of its day.
  const at = state === 'answered' ? (answeredAt ?? dueAt) : dueAt - 1
  return (
    <TimelineItem
      day={shortDayText(at, now)}
      clock={weekdayText(at)}
      title={words?.replace(/。$/, '') ?? `${caseKind[kind].name}，第 ${number} 号`}
      lines={[state === 'answered' ? texts.toRate : ownerName ? texts.with(ownerName) : undefined]}
      strong={[state === 'asked' ? texts.toAdd : tone === 'late' ? text : undefined]}
      tag={caseTag(state)}
      onPress={() => open('case', { id })}
    />
  )
}
