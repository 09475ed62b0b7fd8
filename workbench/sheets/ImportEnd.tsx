import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { Meter } from '../ui/lists/Meter'
import { type Column, Table } from '../ui/lists/Table'
import { Notice } from '../ui/states/Notice'
import type { NotWritten } from './sheetStep'
import { sheetTexts as texts } from './sheetTexts'

/** How far an import has come. */
export function ImportMeter({ done, total }: { done: number; total: number }) {
  return (
    <div className="sheet-step" role="status">
      <b>{texts.importing(done, total)}</b>
      <Meter part={done} whole={total} width="100%" />
      <p className="faint">{texts.stay}</p>
    </div>
  )
}

interface Props {
  total: number
  not: NotWritten[]
  /** What is true now, in a sentence. */
  text: string
  onAgain: () => void
  /** What is left to look at, such as the wrong lines. */
  children: ReactNode
}

/** The last step of an import; what was wrong stays here until another sheet is chosen. */
export function ImportDone({ total, not, text, onAgain, children }: Props) {
  return (
    <div className="sheet-step">
      <Notice tone="good">
        <b>{texts.doneTitle(total)}</b>
        <p>{text}</p>
      </Notice>
      {not.length > 0 && (
        <section className="sheet-part">
          <Notice tone="bad">{texts.notTitle(not.length)}</Notice>
          <Table
            label={texts.notTitle(not.length)}
            columns={columns}
            rows={not}
            keyOf={({ name, why }) => name + why}
          />
        </section>
      )}
      <div className="sheet-deeds">
        <Button onClick={onAgain}>{texts.another}</Button>
      </div>
      {children}
    </div>
  )
}

const columns: Column<NotWritten>[] = [
  { key: 'name', head: texts.name, width: 240, cell: ({ name }) => <b>{name}</b> },
  { key: 'why', head: texts.stayedWhy, kind: 'name', cell: ({ why }) => why },
]
