import type { ReactNode } from 'react'
import './Table.css'

export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Use of the column: `name` takes the room that is left, `end` holds numbers and deeds. */
  kind?: 'name' | 'end'
  width?: number | undefined
}

interface Props<Row> {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** Key of the row whose card stands beside the table. */
  openKey?: string | undefined
}

/** A table with dense rows and few lines. */
export function Table<Row>({ label, columns, rows, keyOf, openKey }: Props<Row>) {
  return (
    <div className="table">
      <table aria-label={label}>
        <thead>
          <tr>
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
              {columns.map(({ key, cell, kind = '' }) => (
                <td key={key} className={kind && `table__${kind}`}>
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
