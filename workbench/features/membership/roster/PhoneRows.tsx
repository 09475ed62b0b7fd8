import type { PhoneRow } from '#shared/membership/rosterImport'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { StateTag } from '../../../ui/states/StateTag'
import { rosterTexts as texts } from './texts'

/** Every phone that the sheet would change, before anything is written. */
export function PhoneRows({ phones }: { phones: PhoneRow[] }) {
  const title = texts.phonesTitle(phones.length)
  return (
    <>
      <div className="roster-wrong">
        <h3>{title}</h3>
      </div>
      <Notice tone="warn">{texts.phonesHow}</Notice>
      <Table label={title} columns={columns} rows={phones} keyOf={({ row }) => String(row)} />
    </>
  )
}

const columns: Column<PhoneRow>[] = [
  { key: 'row', head: texts.row, width: 70, cell: ({ row }) => <span className="quiet">{row}</span> },
  {
    key: 'name',
    head: texts.name,
    width: 190,
    cell: ({ name, taken }) => (
      <>
        <b>{name}</b> {taken && <StateTag tone="good">{texts.phoneTaken}</StateTag>}
      </>
    ),
  },
  { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterprise }) => enterprise },
  { key: 'from', head: texts.phoneFrom, width: 150, cell: ({ from }) => from || texts.phoneNone },
  { key: 'to', head: texts.phoneTo, width: 150, cell: ({ to }) => <b>{to}</b> },
]
