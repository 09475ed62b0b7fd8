import type { ExportedFile } from '#shared/files/exported'
import type { WrongRow } from '#shared/sheets/plannedRow'
import { DownloadButton } from '../ui/exports/DownloadButton'
import { type Column, Table } from '../ui/lists/Table'
import { Notice } from '../ui/states/Notice'
import { sheetTexts as texts } from './sheetTexts'
import './Sheets.css'

interface Props {
  check: { counts: { wrong: number }; wrongRows: WrongRow[]; errors?: ExportedFile }
  /** Head of the column that tells rows of one name apart; none where nothing does. */
  beside?: string
}

/** The first wrong lines with the reasons why they stay out; the sheet of errors has them all, before the import and after it. */
export function WrongRows({ check: { counts, wrongRows, errors }, beside }: Props) {
  if (wrongRows.length === 0) return null
  const title = texts.wrongTitle(counts.wrong)
  return (
    <section className="sheet-part">
      <div className="sheet-part__head">
        <h3>{title}</h3>
        {errors && <DownloadButton file={errors} label={texts.errors} />}
      </div>
      <Notice tone="warn">
        {texts.wrongHow}
        {counts.wrong > wrongRows.length && texts.wrongFirst(wrongRows.length)}
      </Notice>
      <Table label={title} columns={columnsFor(beside)} rows={wrongRows} keyOf={({ row }) => String(row)} />
    </section>
  )
}

function columnsFor(beside: string | undefined): Column<WrongRow>[] {
  return [
    { key: 'row', head: texts.row, width: 70, cell: ({ row }) => <span className="quiet">{row}</span> },
    { key: 'name', head: texts.name, width: 160, cell: ({ name }) => <b>{name}</b> },
    ...(beside ? [{ key: 'enterprise', head: beside, width: 220, cell: (row: WrongRow) => row.enterprise }] : []),
    { key: 'why', head: texts.why, kind: 'name', cell: ({ why }) => why },
  ]
}
