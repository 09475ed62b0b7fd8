import Button from 'antd/es/button'
import type { StaffRow } from '#shared/identity/invitation'
import { type Column, Table } from '../../ui/lists/Table'
import { useDeskMe } from '../../useDeskMe'
import { isCounselPost, isOfficerPost, postName } from './postName'
import './StaffTable.css'
import { uiTexts } from '../../ui/texts'
import { identityTexts as texts } from './texts'

interface Props {
  staff: StaffRow[]
  onRename: (person: StaffRow) => void
  onCounsel: (person: StaffRow) => void
  onDismiss: (person: StaffRow) => void
}

export function StaffTable({ staff, onRename, onCounsel, onDismiss }: Props) {
  const me = useDeskMe()
  const columns: Column<StaffRow>[] = [
    { key: 'name', head: texts.name, width: 140, cell: ({ name }) => <b>{name}</b> },
    { key: 'post', head: texts.post, kind: 'name', cell: ({ roles }) => roles.map(postName).join('、') },
    { key: 'sessions', head: texts.sessions, width: 100, cell: ({ sessions }) => texts.sessionCount(sessions) },
    {
      key: 'deeds',
      head: '',
      kind: 'end',
      width: 360,
      cell: (person) => (
        <span className="staff__deeds">
          <Button size="small" aria-label={uiTexts.about(texts.rename, whoIs(person))} onClick={() => onRename(person)}>
            {texts.rename}
          </Button>
          {isOfficerPost(person) && (
            <Button
              size="small"
              aria-label={uiTexts.about(counselText(person), whoIs(person))}
              onClick={() => onCounsel(person)}
            >
              {counselText(person)}
            </Button>
          )}
          {person.id !== me.id && (
            <Button
              size="small"
              aria-label={uiTexts.about(texts.dismiss, whoIs(person))}
              onClick={() => onDismiss(person)}
            >
              {texts.dismiss}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return <Table label={texts.staff} columns={columns} rows={staff} keyOf={({ id }) => id} />
}

function counselText(person: StaffRow): string {
  return isCounselPost(person) ? texts.endCounsel : texts.nameCounsel
}

/** Name and posts, since several people may be called alike. */
function whoIs({ name, roles }: StaffRow): string {
  return [name, ...roles.map(postName)].join('，')
}
