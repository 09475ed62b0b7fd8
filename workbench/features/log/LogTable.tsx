import { momentText } from '#shared/beijingTime'
import { type LogRow, remarkOf, thingName } from '#shared/log/view'
import { type Column, Table } from '../../ui/lists/Table'
import { logTexts as texts } from './texts'

interface Props {
  rows: LogRow[]
  onPerson: (personId: string) => void
  onSubject: (subject: string) => void
}

export function LogTable({ rows, onPerson, onSubject }: Props) {
  const now = Date.now()
  const columns: Column<LogRow>[] = [
    { key: 'at', head: texts.at, width: 170, cell: ({ at }) => <span className="quiet">{momentText(at, now)}</span> },
    {
      key: 'person',
      head: texts.person,
      width: 120,
      cell: ({ person, personId }) =>
        personId === '' ? (
          texts.nobody
        ) : (
          <button type="button" className="link" title={texts.onlyPerson(person)} onClick={() => onPerson(personId)}>
            {person || personId}
          </button>
        ),
    },
    { key: 'deed', head: texts.deed, width: 160, cell: ({ deed }) => <b>{deed}</b> },
    {
      key: 'subject',
      head: texts.subject,
      width: 340,
      cell: (row) => (
        <button type="button" className="link" title={texts.onlySubject} onClick={() => onSubject(row.subject)}>
          {thingName(row)}
        </button>
      ),
    },
    { key: 'remark', head: texts.remark, kind: 'name', cell: remarkOf },
  ]
  return <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
