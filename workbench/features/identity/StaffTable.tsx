import Button from 'antd/es/button'
import type { StaffRow } from '#shared/identity/invitation'
import { type Column, Table } from '../../ui/Table'
import { useMe } from '../../useMe'
import { postName } from './postName'
import { identityTexts as texts } from './texts'

interface Props {
  staff: StaffRow[]
  onDismiss: (person: StaffRow) => void
}

export function StaffTable({ staff, onDismiss }: Props) {
  const me = useMe()
  const columns: Column<StaffRow>[] = [
    { key: 'name', head: texts.name, width: 140, cell: ({ name }) => <b>{name}</b> },
    { key: 'post', head: texts.post, kind: 'name', cell: ({ roles }) => roles.map(postName).join('、') },
    { key: 'sessions', head: texts.sessions, width: 100, cell: ({ sessions }) => texts.sessionCount(sessions) },
    {
      key: 'deeds',
      head: '',
      kind: 'end',
      width: 110,
      cell: (person) =>
        person.id !== me.id && (
          <Button size="small" onClick={() => onDismiss(person)}>
            {texts.dismiss}
          </Button>
        ),
    },
  ]
  return <Table label={texts.staff} columns={columns} rows={staff} keyOf={({ id }) => id} />
}
