import { privateCaseTexts as texts } from '#client/cases/privateCaseTexts'
import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import type { PrivateRow } from '#shared/cases/view'
import { Cell } from '#ui/lists/Cell'

/** A case that is kept for few: that there is one and by when; they alone open it, and each time is written down. */
export function PrivateWaitingRow({ row: { id, dueAt, kept, mayOpen }, now }: { row: PrivateRow; now: number }) {
  const day = texts.due(dayText(dueAt - 1, now))
  return (
    <Cell
      title={texts[kept].title}
      note={`${day}，${mayOpen ? texts.logged : texts[kept].notYours}`}
      {...(mayOpen && { onPress: () => open('officerCase', { id }) })}
    />
  )
}
