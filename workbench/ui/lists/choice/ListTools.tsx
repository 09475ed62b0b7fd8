import { useState } from 'react'
import type { Column } from '../Table'
import { ColumnChoice } from './ColumnChoice'
import { choiceTexts as texts } from './choiceTexts'
import { Disclosure } from './Disclosure'
import type { ListChoice } from './listChoice'
import { SavedFilters } from './SavedFilters'

interface Props<Row> {
  choice: ListChoice
  onChange: (choice: ListChoice) => void
  columns: Column<Row>[]
  /** Keys of the address that narrow this list. */
  filters: readonly string[]
}

/** What an officer arranges for one list: filters saved under a name, and the columns that stand. */
export function ListTools<Row>({ choice, onChange, columns, filters }: Props<Row>) {
  const [open, setOpen] = useState<'saved' | 'columns'>()
  const toggle = (which: typeof open) => () => setOpen(open === which ? undefined : which)
  return (
    <>
      <Disclosure
        label={choice.saved.length > 0 ? texts.savedOf(choice.saved.length) : texts.saved}
        isOpen={open === 'saved'}
        onToggle={toggle('saved')}
      >
        <SavedFilters choice={choice} filters={filters} onChange={onChange} />
      </Disclosure>
      <Disclosure label={texts.columns} isOpen={open === 'columns'} onToggle={toggle('columns')}>
        <ColumnChoice choice={choice} columns={columns} onChange={onChange} />
      </Disclosure>
    </>
  )
}
