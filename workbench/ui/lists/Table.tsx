import Checkbox from 'antd/es/checkbox'
import type { ReactNode } from 'react'
import { uiTexts } from '../texts'
import './Table.css'

export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Use of the column: `name` takes the room that is left, `end` holds numbers and deeds. */
  kind?: 'name' | 'end'
  width?: number | undefined
  /** Where columns may be chosen: cannot be hidden, or is hidden until somebody wants it. */
  stands?: 'always' | 'if chosen'
}

/** Rows that are ticked, for one deed on all of them. */
export interface Ticks<Row> {
  has: (row: Row) => boolean
  toggle: (row: Row) => void
  toggleAll: (rows: Row[]) => void
  /** What a row is called for whoever hears the list. */
  nameOf: (row: Row) => string
}

interface Props<Row> {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** Key of the row whose card stands beside the table. */
  openKey?: string | undefined
  ticks?: Ticks<Row> | undefined
}

/** A table with dense rows and few lines; on an officer's phone each row is a card. */
export function Table<Row>({ label, columns, rows, keyOf, openKey, ticks }: Props<Row>) {
  return (
    <div className="table">
      <table aria-label={label}>
        <thead>
          <tr>
            {ticks && (
              <th scope="col" className="table__tick">
                <Checkbox
                  aria-label={uiTexts.tickAll(rows.length)}
                  checked={rows.length > 0 && rows.every(ticks.has)}
                  indeterminate={rows.some(ticks.has) && !rows.every(ticks.has)}
                  onChange={() => ticks.toggleAll(rows)}
                />
              </th>
            )}
            {columns.map(({ key, head, kind = '', width }) => (
              <th key={key} scope="col" className={kind && `table__${kind}`} style={{ width }}>
                {head || <span className="visually-hidden">{label}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} aria-current={openKey !== undefined && keyOf(row) === openKey ? 'true' : undefined}>
              {ticks && (
                <td className="table__tick">
                  <Checkbox
                    aria-label={uiTexts.tick(ticks.nameOf(row))}
                    checked={ticks.has(row)}
                    onChange={() => ticks.toggle(row)}
                  />
                </td>
              )}
              {columns.map(({ key, head, cell, kind = '' }) => (
                <td key={key} className={kind && `table__${kind}`} data-head={head || undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
