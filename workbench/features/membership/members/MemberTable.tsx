import { Link } from 'react-router-dom'
import { rowStandingName } from '#shared/membership/rows/fieldText'
import type { MemberRow } from '#shared/membership/rows/view'
import { type Column, Table } from '../../../ui/lists/Table'
import { StateTag } from '../../../ui/states/StateTag'
import { memberTexts as texts } from './texts'

interface Props {
  rows: MemberRow[]
  rowId: string | undefined
  pathOf: (id: string) => string
}

/** The roster, line by line; a name opens the row beside it. */
export function MemberTable({ rows, rowId, pathOf }: Props) {
  const columns: Column<MemberRow>[] = [
    {
      key: 'name',
      head: texts.name,
      width: 150,
      cell: ({ id, name }) => (
        <Link className="members__name" to={pathOf(id)} title={name}>
          <b>{name}</b>
        </Link>
      ),
    },
    { key: 'phone', head: texts.phone, width: 110, cell: ({ maskedPhone }) => maskedPhone },
    { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
    ...(rowId ? [] : [union]),
    { key: 'standing', head: texts.standing, width: 90, cell: ({ standing }) => rowStandingName[standing] },
    { key: 'bound', head: texts.bound, width: 90, cell: Bound },
  ]
  return <Table label={texts.list} columns={columns} rows={rows} keyOf={({ id }) => id} openKey={rowId} />
}

const union: Column<MemberRow> = {
  key: 'union',
  head: texts.union,
  kind: 'name',
  cell: ({ unionName }) => <span className="quiet">{unionName}</span>,
}

function Bound({ isBound, standing }: MemberRow) {
  if (standing === 'left') return null
  return isBound ? <StateTag tone="good">{texts.isBound}</StateTag> : <StateTag tone="mute">{texts.notBound}</StateTag>
}
