import Select from 'antd/es/select'
import { lookUp } from '#shared/lookUp'
import type { SheetSeen } from '#shared/sheets/sheetImport'
import { columnsOf, type SheetKind } from '#shared/sheets/sheetKind'
import { Notice } from '../ui/states/Notice'
import type { ReadingChoice } from './sheetStep'
import { sheetTexts as texts } from './sheetTexts'
import './Sheets.css'

interface Props {
  seen: SheetSeen
  kind: SheetKind
  choice: ReadingChoice
  busy: boolean
  onChoose: (choice: ReadingChoice) => void
}

const NONE = -1

/** How the workbook was read: which sheet, what each column was taken for, and what was left out; all of it may be chosen otherwise. */
export function SeenSheetPart({ seen, kind, choice, busy, onChoose }: Props) {
  const { sheet, others, columns, missing, hidden } = seen
  const notUsed = columns.flatMap(({ head, as }) => (as ? [] : head))
  const options = [
    { value: NONE, label: texts.noColumn },
    ...columns.map(({ at, head }) => ({ value: at, label: head })),
  ]
  const choose = (column: string, at: number) =>
    onChoose({ ...choice, columns: { ...choice.columns, [column]: at === NONE ? null : at } })
  return (
    <section className="seen-sheet" aria-label={texts.columns}>
      <p className="quiet">
        {texts.read(sheet)}
        {others.length > 0 && texts.others(others)}
      </p>
      {missing.length > 0 && <Notice tone="bad">{texts.missing(missing)}</Notice>}
      {hidden > 0 && (
        <Notice
          tone="warn"
          act={{
            label: choice.withHidden ? texts.leaveHidden : texts.takeHidden,
            onPress: () => onChoose({ ...choice, withHidden: !choice.withHidden }),
          }}
        >
          {choice.withHidden ? texts.withHidden(hidden) : texts.hidden(hidden)}
        </Notice>
      )}
      <div className="seen-sheet__columns">
        {columnsOf(kind).map((column) => {
          const name = lookUp(kind.columns, column)?.name ?? column
          return (
            <div key={column} className="seen-sheet__column">
              <span>{name}</span>
              <Select
                size="small"
                aria-label={name}
                disabled={busy}
                value={columns.find(({ as }) => as === column)?.at ?? NONE}
                options={options}
                onChange={(at) => choose(column, at)}
              />
            </div>
          )
        })}
      </div>
      {notUsed.length > 0 && <p className="faint">{texts.notUsed(notUsed)}</p>}
    </section>
  )
}
