import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import type { FieldChange, PlannedRow } from '#shared/sheets/plannedRow'
import { type Column, Table } from '../ui/lists/Table'
import { StateTag, type StateTone } from '../ui/states/StateTag'
import { sheetTexts as texts } from './sheetTexts'
import './Sheets.css'

const A_PART = 50
const TONE: Record<PlannedRow['kind'], StateTone> = { added: 'good', changed: 'warn', moved: 'live' }

interface Props {
  title: string
  rows: PlannedRow[]
  /** Head of the column that tells rows of one name apart; none where nothing does. */
  beside?: string | undefined
  /** Rows that were agreed to, where each of them asks. */
  chosen?: ReadonlySet<number>
  onChoose?: (rows: number[]) => void
}

/** Every row that would be written, old and new, part by part. */
export function PlannedRows({ title, rows, beside, chosen, onChoose }: Props) {
  const [shown, setShown] = useState(A_PART)
  const more = Math.min(A_PART, rows.length - shown)
  return (
    <section className="sheet-part">
      <div className="sheet-part__head">
        <h3>{title}</h3>
        {chosen && onChoose && (
          <Button size="small" onClick={() => onChoose(chosen.size > 0 ? [] : rows.map(({ row }) => row))}>
            {chosen.size > 0 ? texts.noMoves : texts.allMoves}
          </Button>
        )}
      </div>
      <Table
        label={title}
        columns={columnsFor(beside, chosen, onChoose)}
        rows={rows.slice(0, shown)}
        keyOf={({ row }) => String(row)}
      />
      {more > 0 && (
        <Button type="text" onClick={() => setShown(shown + A_PART)}>
          {texts.more(more)}
        </Button>
      )}
    </section>
  )
}

function columnsFor(
  beside: string | undefined,
  chosen: Props['chosen'],
  onChoose: Props['onChoose']
): Column<PlannedRow>[] {
  const tick = (row: number) => {
    if (!chosen || !onChoose) return
    onChoose(chosen.has(row) ? [...chosen].filter((one) => one !== row) : [...chosen, row])
  }
  return [
    {
      key: 'row',
      head: texts.row,
      width: 70,
      cell: ({ row }) =>
        chosen ? (
          <Checkbox checked={chosen.has(row)} onChange={() => tick(row)}>
            {row}
          </Checkbox>
        ) : (
          <span className="quiet">{row}</span>
        ),
    },
    {
      key: 'kind',
      head: texts.kind,
      width: 80,
      cell: ({ kind }) => <StateTag tone={TONE[kind]}>{texts[kind]}</StateTag>,
    },
    { key: 'name', head: texts.name, width: 190, cell: ({ name }) => <b>{name}</b> },
    ...(beside ? [{ key: 'beside', head: beside, width: 220, cell: (row: PlannedRow) => row.beside }] : []),
    {
      key: 'changes',
      head: texts.change,
      kind: 'name',
      cell: ({ changes }) => changes.map((change) => <Change key={change.field} {...change} />),
    },
  ]
}

function Change({ field, from, to }: FieldChange) {
  return (
    <span className="sheet-change">
      <span className="quiet">{field}</span> {from !== undefined && <del>{from || texts.none}</del>}
      {from !== undefined && ' → '}
      <ins>{to || texts.none}</ins>
    </span>
  )
}
