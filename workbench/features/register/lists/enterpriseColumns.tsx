import { Link } from 'react-router-dom'
import { type EnterpriseRow, enterpriseSizeName, ownershipName } from '#shared/directory/directory'
import type { Column } from '../../../ui/lists/Table'
import { registerTexts as texts } from '../texts'
import type { PathOf } from './useCardPath'

/** Whose card may be opened: every one by an officer, those of the own union by its chair. */
export type MayOpen = (row: EnterpriseRow) => boolean

/** Columns for which there is no room beside an open card. */
export const WIDE = ['ownership', 'industry', 'building', 'officer', 'code', 'staff', 'address']

export function enterpriseColumns(pathOf: PathOf, mayOpen: MayOpen): Column<EnterpriseRow>[] {
  return [
    {
      key: 'name',
      head: texts.name,
      kind: 'name',
      stands: 'always',
      cell: (row) =>
        mayOpen(row) ? (
          <Link to={pathOf(`enterprise/${row.id}`)}>
            <b>{row.name}</b>
          </Link>
        ) : (
          <b>{row.name}</b>
        ),
    },
    {
      key: 'union',
      head: texts.union,
      kind: 'name',
      cell: ({ unionName }) => unionName || <span className="faint">{texts.noUnion}</span>,
    },
    { key: 'size', head: texts.size, width: 96, cell: ({ size }) => size && enterpriseSizeName[size] },
    {
      key: 'ownership',
      head: texts.ownership,
      width: 120,
      cell: ({ ownership }) => ownership && ownershipName[ownership],
    },
    {
      key: 'industry',
      head: texts.industry,
      width: 80,
      stands: 'if chosen',
      cell: ({ industry }) => industry,
    },
    { key: 'code', head: texts.code, width: 190, stands: 'if chosen', cell: ({ code }) => code },
    { key: 'staff', head: texts.staff, kind: 'end', width: 90, stands: 'if chosen', cell: ({ staff }) => staff },
    {
      key: 'address',
      head: texts.address,
      kind: 'name',
      stands: 'if chosen',
      cell: ({ address, floor }) => [address, floor].filter(Boolean).join(' '),
    },
    { key: 'building', head: texts.byBuilding, kind: 'name', cell: whereIn },
    { key: 'officer', head: texts.officer, width: 84, cell: ({ officer }) => officer },
    {
      key: 'members',
      head: texts.memberCount,
      kind: 'end',
      width: 70,
      cell: ({ members }) => members?.toLocaleString(),
    },
  ]
}

/** Building and floor; without a building the floor says nothing. */
function whereIn({ buildingName, floor }: EnterpriseRow) {
  return buildingName && [buildingName, floor].filter(Boolean).join(' ')
}
