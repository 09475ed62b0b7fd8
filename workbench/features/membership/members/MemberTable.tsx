import { Link } from 'react-router-dom'
import { fieldText, rowStandingName } from '#shared/membership/rows/fieldText'
import type { MemberRow } from '#shared/membership/rows/view'
import { type ListChoice, shownColumns } from '../../../ui/lists/choice/listChoice'
import { type Column, Table } from '../../../ui/lists/Table'
import { StateTag } from '../../../ui/states/StateTag'
import { memberTexts as texts } from './texts'

export type PathOfMember = (id: string) => string

interface Props {
  rows: MemberRow[]
  rowId: string | undefined
  pathOf: PathOfMember
  choice: ListChoice
}

/** The roster, line by line; a name opens the row beside it, where there is room for fewer columns. */
export function MemberTable({ rows, rowId, pathOf, choice }: Props) {
  const chosen = shownColumns(memberColumns(pathOf), choice)
  const columns = rowId ? chosen.filter(({ key }) => !WIDE.includes(key)) : chosen
  return <Table label={texts.list} columns={columns} rows={rows} keyOf={({ id }) => id} openKey={rowId} />
}

const WIDE = ['union', 'positions', 'joinedAt']

export function memberColumns(pathOf: PathOfMember): Column<MemberRow>[] {
  return [
    {
      key: 'name',
      head: texts.name,
      width: 150,
      stands: 'always',
      cell: ({ id, name }) => (
        <Link className="members__name" to={pathOf(id)} title={name}>
          <b>{name}</b>
        </Link>
      ),
    },
    { key: 'phone', head: texts.phone, width: 110, cell: ({ maskedPhone }) => maskedPhone },
    { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
    {
      key: 'union',
      head: texts.union,
      kind: 'name',
      cell: ({ unionName }) => <span className="quiet">{unionName}</span>,
    },
    {
      key: 'positions',
      head: texts.positions,
      width: 130,
      stands: 'if chosen',
      cell: ({ positions }) => positions.length > 0 && fieldText('positions', positions),
    },
    {
      key: 'joinedAt',
      head: texts.joinedAt,
      width: 110,
      stands: 'if chosen',
      cell: ({ joinedAt, standing }) => standing === 'member' && fieldText('joinedAt', joinedAt),
    },
    { key: 'standing', head: texts.standing, width: 90, cell: ({ standing }) => rowStandingName[standing] },
    { key: 'bound', head: texts.bound, width: 90, cell: Bound },
  ]
}

function Bound({ isBound, standing }: MemberRow) {
  if (standing === 'left') return null
  return isBound ? <StateTag tone="good">{texts.isBound}</StateTag> : <StateTag tone="mute">{texts.notBound}</StateTag>
}
