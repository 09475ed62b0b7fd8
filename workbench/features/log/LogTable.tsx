import { momentText } from '#shared/beijingTime'
import { type LogRow, remarkOf, thingName } from '#shared/log/view'
import { type ListChoice, shownColumns } from '../../ui/lists/choice/listChoice'
import { type Column, Table } from '../../ui/lists/Table'
import { logTexts as texts } from './texts'

interface Ways {
  onPerson: (personId: string) => void
  onSubject: (subject: string) => void
}

interface Props {
  rows: LogRow[]
  ways: Ways
  choice: ListChoice
}

export function LogTable({ rows, ways, choice }: Props) {
  const columns = shownColumns(logColumns(ways), choice)
  return <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
}

/** Columns of the log; a name or a thing narrows it. */
export function logColumns({ onPerson, onSubject }: Ways): Column<LogRow>[] {
  const now = Date.now()
  return [
    { key: 'at', head: texts.at, width: 150, cell: ({ at }) => <span className="quiet">{momentText(at, now)}</span> },
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
    { key: 'deed', head: texts.deed, width: 140, stands: 'always', cell: ({ deed }) => <b>{deed}</b> },
    {
      key: 'subject',
      head: texts.subject,
      width: 260,
      cell: (row) => (
        <button
          type="button"
          className="link log-thing"
          title={texts.onlySubject}
          onClick={() => onSubject(row.subject)}
        >
          {thingName(row)}
        </button>
      ),
    },
    { key: 'remark', head: texts.remark, kind: 'name', cell: remarkOf },
  ]
}
