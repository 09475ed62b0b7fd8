import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import type { PrivateRow } from '#shared/cases/view'
import { Cell } from '#ui/lists/Cell'
import { deskCaseTexts as texts } from './deskCaseTexts'

/** A case that is kept for counsel: that there is one and by when; they alone open it, and each time is written down. */
export function PrivateWaitingRow({ row: { id, dueAt, mayOpen }, now }: { row: PrivateRow; now: number }) {
  const day = texts.privateDue(dayText(dueAt - 1, now))
  return (
    <Cell
      title={texts.privateCase}
      note={`${day}，${mayOpen ? texts.privateLogged : texts.privateNotYours}`}
      {...(mayOpen && { onPress: () => open('officerCase', { id }) })}
    />
  )
}
