import Checkbox from 'antd/es/checkbox'
import type { Column } from '../Table'
import { choiceTexts as texts } from './choiceTexts'
import { asUsual, type ListChoice, shownColumns, withColumn } from './listChoice'

interface Props<Row> {
  choice: ListChoice
  columns: Column<Row>[]
  onChange: (choice: ListChoice) => void
}

export function ColumnChoice<Row>({ choice, columns, onChange }: Props<Row>) {
  const shown = new Set(shownColumns(columns, choice).map(({ key }) => key))
  const isUsual = choice.hidden.length + choice.added.length === 0
  return (
    <>
      {columns
        .filter(({ stands }) => stands !== 'always')
        .map((column) => (
          <Checkbox
            key={column.key}
            checked={shown.has(column.key)}
            onChange={() => onChange(withColumn(choice, column))}
          >
            {column.head}
          </Checkbox>
        ))}
      {!isUsual && (
        <button
          type="button"
          className="link"
          onClick={() => onChange({ ...choice, hidden: asUsual.hidden, added: asUsual.added })}
        >
          {texts.asUsual}
        </button>
      )}
      <span className="faint">{texts.here}</span>
    </>
  )
}
