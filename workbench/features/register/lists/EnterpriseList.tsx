import Input from 'antd/es/input'
import { Link, useSearchParams } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import {
  type DirectorySummary,
  ENTERPRISE_VIEWS,
  type EnterpriseRow,
  enterpriseSizeName,
  ownershipName,
} from '#shared/directory/directory'
import { unionsLedBy } from '#shared/identity/caller'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { mayAsk } from '../../../whoMay'
import { registerTexts as texts } from '../texts'
import { CardBeside } from './CardBeside'
import { GroundFilter } from './GroundFilter'
import { NothingThere } from './NothingThere'
import { OfUnion } from './OfUnion'
import { type PathOf, useCardPath } from './useCardPath'

/** Whose card may be opened: every one by an officer, those of the own union by its chair. */
type MayOpen = (row: EnterpriseRow) => boolean

const VIEWS = ['all', ...ENTERPRISE_VIEWS] as const

interface Props {
  summary: DirectorySummary | undefined
  /** After a union or an enterprise was made or changed. */
  onChanged: () => void
}

export function EnterpriseList({ summary, onChanged }: Props) {
  const [search] = useSearchParams()
  const unionId = search.get('union') ?? ''
  const officerId = search.get('officer') ?? ''
  const areaId = search.get('area') ?? ''
  const buildingId = search.get('building') ?? ''
  const [view, choose] = useSearchValue('view', VIEWS, 'all')
  const [text, sought, type] = useSearchText()
  const asked = {
    ...(sought && { text: sought }),
    ...(unionId && { unionId }),
    ...(officerId && { officerId }),
    ...(areaId && { areaId }),
    ...(buildingId && { buildingId }),
    ...(view !== 'all' && { only: view }),
  }
  const isNarrowed = Object.keys(asked).length > 0
  const list = usePages('directory.enterprises', asked)
  const counts = summary && { withoutUnion: summary.withoutUnion }

  const { isOpen, openKey, pathOf, close } = useCardPath('/directory')
  const me = useDeskMe()
  const mayWrite = mayAsk(me, 'register.addEnterprise')
  const own = unionsLedBy(me)
  const changed = () => Promise.all([list.reload(), onChanged()])
  const mayOpenCards = mayAsk(me, 'register.openEnterprise')
  const mayOpen: MayOpen = (row) => mayWrite || own.includes(row.unionId)

  return (
    <CardBeside isOpen={isOpen && mayOpenCards} about={{ pathOf, onChanged: changed, onClose: close }}>
      <Panel flush>
        <Toolbar inside>
          <Input.Search
            allowClear
            aria-label={texts.search}
            placeholder={texts.searchEnterprises}
            maxLength={40}
            value={text}
            onChange={({ target }) => type(target.value)}
            style={{ width: 250 }}
          />
          {unionId && <OfUnion key={unionId} unionId={unionId} />}
          {mayWrite && <GroundFilter areaId={areaId} buildingId={buildingId} />}
          <span className="grow" />
          {mayWrite && (
            <LinkButton type="primary" to={pathOf('enterprise/new')}>
              {texts.addEnterprise}
            </LinkButton>
          )}
          <div className="toolbar__row">
            <Chips
              label={texts.views}
              value={view}
              options={VIEWS.map((key) => ({
                key,
                label: texts[key],
                ...(counts && key === 'withoutUnion' && { count: counts.withoutUnion }),
              }))}
              onChoose={choose}
            />
          </div>
        </Toolbar>
        <Pages list={list} empty={<NothingThere isNarrowed={isNarrowed} text={texts.emptyEnterprises} />}>
          {(items) => (
            <Table
              label={texts.enterprises}
              columns={columnsFor(pathOf, mayOpen, isOpen)}
              rows={items}
              keyOf={({ id }) => id}
              openKey={openKey}
            />
          )}
        </Pages>
      </Panel>
    </CardBeside>
  )
}

/** Beside an open card there is room for what tells the rows apart. */
function columnsFor(pathOf: PathOf, mayOpen: MayOpen, isNarrow: boolean): Column<EnterpriseRow>[] {
  const columns: Column<EnterpriseRow>[] = [
    {
      key: 'name',
      head: texts.name,
      kind: 'name',
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
    { key: 'industry', head: texts.industry, width: 80, cell: ({ industry }) => industry },
    { key: 'officer', head: texts.officer, width: 84, cell: ({ officer }) => officer },
    {
      key: 'members',
      head: texts.memberCount,
      kind: 'end',
      width: 70,
      cell: ({ members }) => members?.toLocaleString(),
    },
  ]
  return isNarrow ? columns.filter(({ key }) => !WIDE.includes(key)) : columns
}

const WIDE = ['ownership', 'industry', 'officer']
