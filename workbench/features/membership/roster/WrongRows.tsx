import type { ImportCheck } from '#shared/membership/rosterImport'
import type { WrongRow } from '#shared/sheets/plannedRow'
import { DownloadButton } from '../../../ui/exports/DownloadButton'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { rosterTexts as texts } from './texts'

/** The first wrong lines with the reasons why they stay out; the sheet of errors has them all. */
export function WrongRows({ check: { counts, wrongRows, errors } }: { check: ImportCheck }) {
  return (
    <>
      <div className="roster-wrong">
        <h3>{texts.wrongTitle(counts.wrong)}</h3>
        {errors && <DownloadButton file={errors} label={texts.errors} />}
      </div>
      <Notice tone="warn">
        {texts.wrongHow}
        {counts.wrong > wrongRows.length && texts.wrongFirst(wrongRows.length)}
      </Notice>
      <Table
        label={texts.wrongTitle(counts.wrong)}
        columns={columns}
        rows={wrongRows}
        keyOf={({ row }) => String(row)}
      />
    </>
  )
}

const columns: Column<WrongRow>[] = [
  { key: 'row', head: texts.row, width: 70, cell: ({ row }) => <span className="quiet">{row}</span> },
  { key: 'name', head: texts.name, width: 110, cell: ({ name }) => <b>{name}</b> },
  { key: 'enterprise', head: texts.enterprise, width: 260, cell: ({ enterprise }) => enterprise },
  { key: 'why', head: texts.why, kind: 'name', cell: ({ why }) => why },
]
