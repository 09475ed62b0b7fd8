import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Icon } from '../../Icon'
import { say } from '../../states/toasts'
import { uiTexts } from '../../texts'
import { choiceTexts as texts } from './choiceTexts'
import {
  type ListChoice,
  LONGEST_NAME,
  MOST_SAVED,
  narrowed,
  narrowing,
  type SavedFilter,
  withoutSaved,
  withSaved,
} from './listChoice'

interface Props {
  choice: ListChoice
  filters: readonly string[]
  onChange: (choice: ListChoice) => void
}

/** Filters saved under a name, each one click away, and the way to save how the list is narrowed now. */
export function SavedFilters({ choice, filters, onChange }: Props) {
  const [search, setSearch] = useSearchParams()
  const now = narrowing(search, filters)
  const isSaved = choice.saved.some((filter) => filter.search === now)
  const drop = (filter: SavedFilter) => {
    onChange(withoutSaved(choice, filter.name))
    say({ tone: 'good', text: texts.dropped(filter.name), act: { label: uiTexts.undo, run: () => onChange(choice) } })
  }
  return (
    <>
      {choice.saved.map((filter) => (
        <span key={filter.name} className="disclosure__saved">
          <button
            type="button"
            className="chip"
            aria-pressed={filter.search === now}
            onClick={() => setSearch((before) => narrowed(before, filters, filter.search))}
          >
            {filter.name}
          </button>
          <Button
            type="text"
            size="small"
            aria-label={texts.drop(filter.name)}
            icon={<Icon name="close" size={14} />}
            onClick={() => drop(filter)}
          />
        </span>
      ))}
      {now === '' || isSaved ? (
        <span className="faint">{now === '' ? texts.narrowFirst : texts.here}</span>
      ) : (
        <SaveForm onSave={(name) => onChange(withSaved(choice, { name, search: now }))} count={choice.saved.length} />
      )}
    </>
  )
}

function SaveForm({ onSave, count }: { onSave: (name: string) => void; count: number }) {
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onSave(name.trim())
  }
  return (
    <form onSubmit={save}>
      <Input
        aria-label={texts.name}
        placeholder={texts.nameHint}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
        style={{ width: 190 }}
      />
      <Button htmlType="submit" disabled={name.trim() === ''}>
        {texts.save}
      </Button>
      {count >= MOST_SAVED && <span className="faint">{texts.full(MOST_SAVED)}</span>}
    </form>
  )
}
