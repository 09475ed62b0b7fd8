import Input from 'antd/es/input'
import { Link, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { type DirectorySummary, ENTERPRISE_VIEWS, type EnterpriseRow } from '#shared/directory/directory'
import { unionsLedBy } from '#shared/identity/caller'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { ListTools } from '../../../ui/lists/choice/ListTools'
import { shownColumns } from '../../../ui/lists/choice/listChoice'
import { useListChoice } from '../../../ui/lists/choice/useListChoice'
import { useTicks } from '../../../ui/lists/choice/useTicks'
import { Pages } from '../../../ui/lists/Pages'
import { Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { mayAsk } from '../../../whoMay'
import { AssignBar, MOST_ASSIGNED } from '../batch/AssignBar'
import { registerTexts as texts } from '../texts'
import { CardBeside } from './CardBeside'
import { enterpriseColumns, type MayOpen, WIDE } from './enterpriseColumns'
import { GroundFilter } from './GroundFilter'
import { NothingThere } from './NothingThere'
import { OfficerFilter } from './OfficerFilter'
import { useCardPath } from './useCardPath'

/** Keys of the address that narrow the list. */
const FILTERS = ['q', 'view', 'union', 'officer', 'area', 'building']

const VIEWS = ['all', ...ENTERPRISE_VIEWS] as const
/** Shown only where somebody has come to it by a number. */
const RARE = 'unfounded'

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
  const counts = summary && { founded: summary.enterprises, withoutUnion: summary.withoutUnion }

  const { isOpen, openKey, pathOf, close } = useCardPath('/directory')
  const me = useDeskMe()
  const mayWrite = mayAsk(me, 'register.addEnterprise')
  const own = unionsLedBy(me)
  const changed = () => Promise.all([list.reload(), onChanged()])
  const mayOpenCards = mayAsk(me, 'register.openEnterprise')
  const mayOpen: MayOpen = (row) => mayWrite || own.includes(row.unionId)
  const { choice, change } = useListChoice('enterprises')
  const columns = enterpriseColumns(pathOf, mayOpen)
  const shown = shownColumns(columns, choice)
  const mayAssign = mayAsk(me, 'register.assign') && view !== 'closed'
  const about = { keyOf, nameOf: ({ name }: EnterpriseRow) => name, most: MOST_ASSIGNED }
  const { ticks, rows: ticked, clear } = useTicks(about)

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
          {mayWrite && <OfficerFilter officerId={officerId} />}
          <span className="grow" />
          {mayWrite && <ListTools choice={choice} columns={columns} filters={FILTERS} onChange={change} />}
          {mayWrite && (
            <LinkButton type="primary" to={pathOf('enterprise/new')}>
              {texts.addEnterprise}
            </LinkButton>
          )}
          <div className="toolbar__row">
            <Chips
              label={texts.views}
              value={view}
              options={VIEWS.filter((key) => key !== RARE || view === RARE).map((key) => ({
                key,
                label: texts[key],
                ...(counts && key in counts && { count: counts[key as keyof typeof counts] }),
              }))}
              onChoose={choose}
            />
          </div>
        </Toolbar>
        <Pages list={list} empty={<NothingThere isNarrowed={isNarrowed} text={texts.emptyEnterprises} />}>
          {(items) => (
            <Table
              label={texts.enterprises}
              columns={isOpen ? shown.filter(({ key }) => !WIDE.includes(key)) : shown}
              rows={items}
              keyOf={keyOf}
              openKey={openKey}
              ticks={mayAssign ? ticks : undefined}
            />
          )}
        </Pages>
        <AssignBar unionIds={[]} enterpriseIds={ticked.map(({ id }) => id)} onDone={changed} onClear={clear} />
      </Panel>
    </CardBeside>
  )
}

const keyOf = ({ id }: EnterpriseRow) => id

/** The line that names the union of the listed enterprises, with the way back to all. */
function OfUnion({ unionId }: { unionId: string }) {
  const { load } = useAsk('directory.union', { unionId })
  return (
    <span className="quiet">
      {texts.onlyOf(load.kind === 'ready' ? load.value.name : texts.unnamed)}
      {' · '}
      <Link className="link" to="/directory?list=enterprises">
        {texts.showAll}
      </Link>
    </span>
  )
}
