import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { uiTexts } from '../../../ui/texts'
import { cardTexts } from '../card/cardTexts'
import { ConflictLines } from './ConflictLines'
import type { EntryWords } from './entryDraft'
import { formTexts as texts } from './formTexts'
import type { EntryForm } from './useEntryForm'

interface Props<Words extends EntryWords> {
  entry: { id: string; name: string }
  form: EntryForm<Words>
  labels: Readonly<Record<string, string>>
  /** How a stored value is said, such as the name behind an id. */
  wordOf: (field: string, value: unknown) => string | undefined
  busy: boolean
  onSave: () => void
  onClose: () => void
  /** The fields. */
  children: ReactNode
}

/** Changes an entry in its card; what somebody else changed meanwhile is shown beside what is wanted. */
export function ChangeForm<Words extends EntryWords>(props: Props<Words>) {
  const { entry, form, labels, wordOf, busy, onSave, onClose, children } = props
  const { changed, conflicts } = form
  const isUndecided = conflicts.length > 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <h2>{cardTexts.editTitle(entry.name)}</h2>
      {children}
      <ConflictLines {...{ id: entry.id, labels, wordOf, conflicts }} onSettle={form.settle} />
      <div className="side-card__deeds">
        <Button type="primary" htmlType="submit" loading={busy} disabled={changed.length === 0 || isUndecided}>
          {isUndecided ? texts.choose : changed.length > 0 ? texts.save : texts.nothing}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          {uiTexts.cancel}
        </Button>
      </div>
    </form>
  )
}
